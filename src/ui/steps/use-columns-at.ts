import { useEffect, useState } from "react";
import { actions } from "../../app/session.ts";
import { useStore } from "../../app/store.ts";
import type { Step } from "../../recipe/recipe.ts";
import type { ColumnHead, PointId } from "../../worker/contract.ts";

/** The columns a step meets: those after the step before it; for a new step, those of the present table. */
export function useColumnsBefore(editing: Step | null): readonly ColumnHead[] {
  const steps = useStore((state) => state.history.present.steps);
  const asRead = useStore((state) => state.opened?.columns) ?? NONE;
  const ran = useStore((state) => state.ran);
  const place = editing ? steps.findIndex((step) => step.id === editing.id) : -1;
  const at: PointId | undefined = place > 0 ? ran?.points[place - 1] : undefined;
  const there = useColumnsAt(at);
  if (place < 0) return ran?.columns ?? asRead;
  if (place === 0) return asRead;
  return there ?? ran?.columns ?? asRead;
}

const NONE: readonly ColumnHead[] = [];

/** The columns of a point, or null while they are fetched. */
function useColumnsAt(at: PointId | undefined): readonly ColumnHead[] | null {
  const [found, setFound] = useState<{ at: PointId; columns: readonly ColumnHead[] } | null>(null);
  useEffect(() => {
    if (at === undefined) return;
    let wanted = true;
    void actions.page(at, { rows: "kept" }, 0, 0).then((page) => {
      if (wanted && page.ok) setFound({ at, columns: page.value.columns });
    });
    return () => {
      wanted = false;
    };
  }, [at]);
  return found?.at === at && found ? found.columns : null;
}

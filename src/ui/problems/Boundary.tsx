import { Component, type ReactNode } from "react";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../words.tsx";
import css from "./Boundary.module.css";

/** Catches a part of the page that fails to load or to draw: the rest stays, and so does the work. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Stopped /> : this.props.children;
  }
}

function Stopped() {
  const words = useWords().problems.crash;
  return (
    <section className={css.stopped} role="alert">
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    </section>
  );
}

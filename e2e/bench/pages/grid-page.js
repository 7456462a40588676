// A grid of another library over the whole page, fed with the same list: each cell worked out when it is asked for.
import { gridList } from "../grid-list.mjs";

const shows = {
  hightable: () => import("./hightable-table.js").then((own) => own.showHightable),
  glide: () => import("../glide/glide-table.js").then((own) => own.showGlide),
};

const asked = new URLSearchParams(location.search);
const show = await shows[asked.get("who")]();
show(document.querySelector("#grid"), gridList(), Number(asked.get("rows")));

// The page: a row a block, which opens to its history.

const rows = data.blocks.map((block, at) => {
  const history = make("div", { class: "history", id: `h${block.index}`, hidden: "" });
  const sign = make(
    "button",
    { type: "button", class: "sign", "aria-expanded": "false", "aria-controls": history.id },
    make("span", { class: "number" }, String(block.index)),
    badge(block.role),
  );
  const before = data.blocks[at - 1];
  const row = make(
    "li",
    {
      id: `b${block.index}`,
      class: `block ${block.kept ? "kept" : "left"}${before && before.kept !== block.kept ? " apart" : ""}`,
      "data-group": group(block.role),
      "data-role": block.role || "unmarked",
    },
    sign,
    make(
      "div",
      { class: "block-line" },
      make("p", { class: "text", dir: "auto" }, block.text),
      make(
        "p",
        { class: "why", lang: "en" },
        make("span", { class: "rule" }, block.rule || "no rule"),
        ` ${block.because}`,
      ),
    ),
    history,
  );
  const spoken = `${block.text} ${block.history.map((entry) => `${entry.rule} ${entry.because}`).join(" ")}`;
  row.addEventListener("click", (event) => {
    if (!event.target.closest(".history") && String(getSelection()) === "") toggle(row);
  });
  return Object.assign(row, { block, sign, history, spoken: spoken.toLowerCase() });
});
by("blocks").append(...rows);

// A long run of blocks that were left out is one line until it is opened, or until a filter is set.
const LONG_RUN = 5;
const folds = [];
for (let start = 0; start < rows.length; ) {
  let stop = start;
  while (stop < rows.length && rows[stop].block.kept === rows[start].block.kept) stop += 1;
  if (!rows[start].block.kept && stop - start >= LONG_RUN) folds.push(fold(rows.slice(start, stop)));
  start = stop;
}

function fold(run) {
  const roles = counted(run.map((row) => row.dataset.role)).map(([role, count]) => `${named(role)} ${count}`);
  const open = () => unfold(one);
  const button = make(
    "button",
    { type: "button", class: "unfold", click: open },
    make("b", {}, `${run.length} blocks left out`),
    ` ${roles.slice(0, 4).join(", ")}${roles.length > 4 ? " …" : ""}`,
  );
  const one = { line: make("li", { class: "fold", lang: "en" }, button), run, isOpen: false };
  run[0].before(one.line);
  for (const row of run) row.fold = one;
  return one;
}

function unfold(one) {
  one.isOpen = true;
  refold();
}

function refold(isFiltered = false) {
  for (const one of folds) {
    const isFolded = !one.isOpen && !isFiltered;
    one.line.hidden = !isFolded;
    for (const row of one.run) {
      row.folded = isFolded;
      row.classList.toggle("folded", isFolded);
    }
  }
}

function toggle(row, open = row.history.hidden) {
  if (open && !row.history.childElementCount) row.history.append(...entries(row.block));
  row.history.hidden = !open;
  row.classList.toggle("open", open);
  row.sign.setAttribute("aria-expanded", String(open));
  row.sign.focus({ preventScroll: true });
  (open ? row.history : row).scrollIntoView({ block: "nearest" });
  point(row);
}

function go(row) {
  if (row.hidden) choose({});
  if (row.folded) unfold(row.fold);
  select("page");
  toggle(row, true);
}

let current = null;
function point(row) {
  for (const one of [current, current && current.shownAs]) if (one) one.classList.remove("current");
  current = row;
  row.classList.add("current");
  if (row.shownAs) {
    row.shownAs.classList.add("current");
    row.shownAs.scrollIntoView({ block: "nearest" });
  }
}

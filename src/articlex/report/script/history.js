// The history of a block, made when it is first opened: its entries in the ledger, and its score.

const SHOWN = 8; // features shown before the rest is opened
const LONGEST_BAR = 2; // of a contribution that fills its bar

function entries(block) {
  const known = new Set();
  const trail = block.history.map((entry) => {
    const fact = known.has(entry.rule) ? null : factOf(entry.rule);
    known.add(entry.rule);
    return make(
      "li",
      {},
      make("span", {}, entry.of_field ? `gives ${named(entry.now)}` : badge(entry.now)),
      make("span", {}, make("span", { class: "rule" }, entry.rule), ` ${entry.because}`),
      fact && make("span", { class: "fact" }, fact),
    );
  });
  if (!trail.length) trail.push(make("li", {}, "No rule marked it."));
  const only = (rule) =>
    make("button", { type: "button", class: "quiet", click: () => choose({ rule }) }, `Only ${rule}`);
  return [
    make("h3", {}, `Block ${block.index}, <${block.tag}>`),
    make("ol", { class: "trail" }, ...trail),
    block.score && score(block.score),
    make("div", { class: "acts" }, block.rule ? only(block.rule) : null, copier(block)),
  ].filter(Boolean);
}

function score({ total, threshold, container, contributions }) {
  const sorted = [...contributions].sort((one, other) => Math.abs(other[2]) - Math.abs(one[2]));
  const line = ([feature, value, part]) => {
    const length = make("i", { class: part < 0 ? "against" : "for" });
    length.style.width = `${Math.min(100, (100 * Math.abs(part)) / LONGEST_BAR)}%`;
    const shown = typeof value === "number" ? String(Math.round(value * 100) / 100) : value || "";
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, named(feature)),
      make("td", { class: "value" }, shown),
      make("td", { class: "part" }, signed(part)),
      make("td", {}, make("span", { class: "scale" }, length)),
    );
  };
  const rest = sorted.slice(SHOWN).map(line);
  return make(
    "div",
    { class: "score" },
    make(
      "h3",
      {},
      `Score ${signed(total)} `,
      make("span", {}, `${total > threshold ? "over" : "not over"} the threshold of ${signed(threshold)}, in ${container}`),
    ),
    make("table", {}, ...sorted.slice(0, SHOWN).map(line)),
    rest.length
      ? make("details", {}, make("summary", {}, `${rest.length} smaller`), make("table", {}, ...rest))
      : null,
    make("details", {}, make("summary", {}, "What these features are"), meanings(sorted)),
  );
}

const meanings = (cast) =>
  make(
    "dl",
    {},
    ...cast.flatMap(([feature]) => {
      const meaning = data.meanings[feature];
      return meaning ? [make("dt", {}, named(feature)), make("dd", {}, meaning)] : [];
    }),
  );

function copier(block) {
  const lines = [`block ${block.index} <${block.tag}>: ${block.text}`];
  for (const entry of block.history) lines.push(`  ${entry.rule}: ${entry.now}: ${entry.because}`);
  const button = make("button", { type: "button", class: "quiet" }, "Copy for a bug report");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      button.textContent = "Copied";
    } catch {
      button.replaceWith(make("pre", {}, lines.join("\n")));
    }
  });
  return button;
}

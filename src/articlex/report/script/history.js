// The history of a block, made when it is first opened: what was said of it, and the votes.

const TELLING = 8; // votes shown before the rest is asked for
const LONGEST_BAR = 2; // a vote that fills its bar

function told(block) {
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
  if (!trail.length) trail.push(make("li", {}, "No rule spoke of it."));
  const only = (rule) =>
    make("button", { type: "button", class: "quiet", click: () => choose({ rule }) }, `Only ${rule}`);
  return [
    make("h3", {}, `Block ${block.index}, <${block.tag}>`),
    make("ol", { class: "trail" }, ...trail),
    block.votes && votes(block.votes),
    make("div", { class: "acts" }, block.rule ? only(block.rule) : null, copier(block)),
  ].filter(Boolean);
}

function votes({ total, bar, home, votes: cast }) {
  const sorted = [...cast].sort((one, other) => Math.abs(other[2]) - Math.abs(one[2]));
  const line = ([feature, value, vote]) => {
    const length = make("i", { class: vote < 0 ? "against" : "for" });
    length.style.width = `${Math.min(100, (100 * Math.abs(vote)) / LONGEST_BAR)}%`;
    const shown = typeof value === "number" ? String(Math.round(value * 100) / 100) : value || "";
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, named(feature)),
      make("td", { class: "value" }, shown),
      make("td", { class: "vote" }, signed(vote)),
      make("td", {}, make("span", { class: "scale" }, length)),
    );
  };
  const rest = sorted.slice(TELLING).map(line);
  return make(
    "div",
    { class: "votes" },
    make(
      "h3",
      {},
      `Votes ${signed(total)} `,
      make("span", {}, `${total > bar ? "over" : "not over"} the bar of ${signed(bar)}, in ${home}`),
    ),
    make("table", {}, ...sorted.slice(0, TELLING).map(line)),
    rest.length
      ? make("details", {}, make("summary", {}, `${rest.length} smaller votes`), make("table", {}, ...rest))
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

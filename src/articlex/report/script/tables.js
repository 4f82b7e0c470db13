// The tables of fields and of rules.

function listing(heads, lines) {
  const head = make("tr", {}, ...heads.map((name) => make("th", { scope: "col" }, name)));
  return make("table", { class: "listing" }, make("thead", {}, head), make("tbody", {}, ...lines));
}

// A field's value in words: a list line by line, a caption or dateline as its text and what else is known.
function worth(value) {
  if (Array.isArray(value)) return value.map(worth).join("\n");
  if (value === null || typeof value !== "object") return String(value);
  const rest = Object.entries(value).filter(
    ([name, part]) => name !== "text" && part !== null && part.length,
  );
  return [value.text, ...rest.map(([name, part]) => `  ${named(name)}: ${[part].flat().join(", ")}`)].join(
    "\n",
  );
}
const origin = ({ block }) =>
  block === null ? null : make("button", { type: "button", click: () => go(rows[block]) }, `block ${block}`);
by("fields").append(
  make("p", { class: "intro" }, "Each field of the article, where it came from, and the rule that found it."),
  listing(
    ["Field", "Value"],
    data.fields.map((field) =>
      make(
        "tr",
        {},
        make("th", { scope: "row" }, named(field.field)),
        make(
          "td",
          {},
          make("p", { class: "value", dir: "auto" }, worth(field.value)),
          make(
            "p",
            { class: "small" },
            make("span", { class: "rule" }, field.rule),
            ` ${field.source}: ${field.because} `,
            origin(field),
          ),
        ),
      ),
    ),
  ),
);

const decided = new Map(counted(data.blocks.map((block) => block.rule)));
const spoke = counted(data.blocks.flatMap((block) => [...new Set(block.history.map((entry) => entry.rule))]));
by("rules").append(
  make(
    "p",
    { class: "intro" },
    "The rules that marked a block: how many, and how often their mark was the last. Choose one to see its blocks.",
  ),
  listing(
    ["Rule", "Spoke", "Decided"],
    spoke.map(([rule, count]) => {
      const { chapter } = data.rules[rule] || {};
      const only = () => {
        choose({ rule: chosen.rule === rule ? "" : rule });
        select("page");
      };
      return make(
        "tr",
        { "data-rule": rule },
        make(
          "th",
          { scope: "row" },
          make("button", { type: "button", class: "rule", click: only }, rule),
          make("p", { class: "small" }, [chapter, factOf(rule)].filter(Boolean).join(": ")),
        ),
        make("td", { class: "count" }, String(count)),
        make("td", { class: "count" }, String(decided.get(rule) || 0)),
      );
    }),
  ),
);

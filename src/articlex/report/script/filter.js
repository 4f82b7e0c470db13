// Which blocks are shown: by kind, role, rule and words.

const everything = { kind: "all", roles: [], rule: "", words: "" };
let chosen = everything;

function choose(change) {
  chosen = Object.keys(change).length ? { ...everything, ...change } : everything;
  by("search").value = chosen.words;
  show();
}

function show() {
  const words = chosen.words.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const row of rows) {
    const { block } = row;
    row.hidden = !(
      (chosen.kind === "all" || block.kept === (chosen.kind === "kept")) &&
      (!chosen.roles.length || chosen.roles.includes(row.dataset.role)) &&
      (!chosen.rule || block.history.some((entry) => entry.rule === chosen.rule)) &&
      words.every((word) => row.spoken.includes(word))
    );
    count += !row.hidden;
  }
  const all = count === rows.length;
  refold(!all || chosen !== everything);
  by("shown").textContent = all
    ? `All ${count} blocks`
    : `${count} of ${rows.length} blocks${chosen.rule && `, of ${chosen.rule}`}`;
  by("clear").hidden = all && chosen === everything;
  by("nothing").hidden = count > 0;
  for (const button of document.querySelectorAll("[data-kind]"))
    button.setAttribute("aria-pressed", String(button.dataset.kind === chosen.kind));
  for (const button of by("roles").children)
    button.setAttribute("aria-pressed", String(chosen.roles.includes(button.dataset.role)));
  for (const line of by("rules").querySelectorAll("tbody tr"))
    line.classList.toggle("chosen", line.dataset.rule === chosen.rule);
}

const amount = (count) => make("span", { class: "count" }, ` ${count}`);
for (const [role, count] of counted(rows.map((row) => row.dataset.role))) {
  const button = badge(role, "button", { type: "button", "aria-pressed": "false" }, amount(count));
  button.addEventListener("click", () => {
    const others = chosen.roles.filter((one) => one !== role);
    choose({ ...chosen, roles: others.length < chosen.roles.length ? others : [...others, role] });
  });
  by("roles").append(button);
}
for (const button of document.querySelectorAll("[data-kind]")) {
  button.addEventListener("click", () => choose({ ...chosen, kind: button.dataset.kind }));
}
by("search").addEventListener("input", (event) =>
  choose(event.target.value || chosen !== everything ? { ...chosen, words: event.target.value } : {}),
);
by("clear").addEventListener("click", () => choose({}));

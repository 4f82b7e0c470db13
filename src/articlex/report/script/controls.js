// Tabs, keys, light and dark; and the start.

const wide = matchMedia("(min-width: 60rem)");
const tabs = [...document.querySelectorAll("[role=tab]")];
let tab = "page";

function select(name) {
  if (wide.matches && name === "page") name = tab === "page" ? "article" : tab;
  if (!wide.matches && tab !== name) scrollTo(0, 0);
  tab = name;
  for (const one of tabs) {
    const panel = one.getAttribute("aria-controls");
    one.setAttribute("aria-selected", String(panel === tab));
    one.tabIndex = panel === tab ? 0 : -1;
    by(panel).hidden = panel !== tab && !(wide.matches && panel === "page");
  }
}
for (const one of tabs) {
  one.addEventListener("click", () => select(one.getAttribute("aria-controls")));
  one.addEventListener("keydown", (event) => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!way) return;
    const there = tabs.filter((other) => other.offsetParent);
    const next = there[(there.indexOf(one) + way + there.length) % there.length];
    select(next.getAttribute("aria-controls"));
    next.focus();
  });
}
wide.addEventListener("change", () => select(tab));

function step(steps) {
  const shown = rows.filter((row) => !row.hidden && !row.folded);
  const at = shown.indexOf(current);
  const row = shown[at < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, at + steps))];
  if (!row) return;
  select("page");
  row.sign.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  point(row);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    choose({});
    document.activeElement.blur();
  } else if (event.target.matches("input")) return;
  else if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") {
    event.preventDefault();
    select("page");
    by("search").focus();
  }
});

const theme = by("theme");
const isDark = () =>
  (document.documentElement.dataset.theme ||
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
function paint(name) {
  if (name) document.documentElement.dataset.theme = name;
  theme.textContent = isDark() ? "Light theme" : "Dark theme";
}
theme.addEventListener("click", () => paint(isDark() ? "light" : "dark"));
paint();

// The page around a framed report, such as the playground's, may ask for a theme or a block.
addEventListener("message", ({ source, data: asked }) => {
  if (source !== parent || source === window || !asked) return;
  if (asked.theme === "light" || asked.theme === "dark") {
    theme.hidden = true;
    paint(asked.theme);
  }
  if (rows[asked.block]) go(rows[asked.block]);
});

const kept = data.blocks.filter((block) => block.kept).length;
const { confidence, url, language } = data.article;
const summary = [
  `${rows.length} blocks, `,
  make("b", {}, `${kept} kept`),
  `, ${rows.length - kept} left out`,
];
if (confidence !== null && confidence !== undefined) summary.push(` · confidence ${confidence.toFixed(2)}`);
summary.push(` · ${language}`, url ? ` · ${url}` : "");
by("summary").append(...summary);

show();
select("page");
const asked = /^#b(\d+)$/.exec(location.hash);
const headline = rows.find((row) => row.dataset.role === "headline");
if (asked && rows[asked[1]]) go(rows[asked[1]]);
else if (headline && wide.matches) by("blocks").scrollTop = headline.offsetTop - by("blocks").offsetTop - 60;

// The article: each of its elements leads to its block.

const plain = (text) => text.replace(/\s+/g, " ").trim();
const shownParts = "h1, h2, h3, h4, h5, h6, p, li, td, pre, figcaption, address";
const sources = new Map(); // per text the rows that it may come from, in order
for (const row of rows.filter(({ block }) => block.kept)) {
  const text = plain(row.block.text);
  if (!sources.has(text)) sources.set(text, []);
  sources.get(text).push(row);
}
for (const element of by("article").querySelectorAll(shownParts)) {
  const row = (sources.get(plain(element.textContent)) || []).shift();
  if (!row) continue;
  row.shownAs = element;
  element.classList.add("from");
  element.title = `block ${row.block.index}, ${row.block.rule}: show its history`;
  element.addEventListener("click", (event) => {
    if (event.target.closest("a")) return;
    event.stopPropagation();
    go(row);
  });
}
if (!data.article.body.length) {
  by("article").prepend(make("p", { class: "empty" }, "The page gave no article."));
}

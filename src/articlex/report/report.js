"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const by = (id) => document.getElementById(id);
  const TELLING = 8; // votes shown before the rest is asked for
  const LONGEST_BAR = 2; // a vote that fills its bar

  // Everything of the page goes through here: as text, never as markup.
  function make(tag, given = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) {
      if (name === "click") element.addEventListener("click", value);
      else if (value !== undefined && value !== null) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  const named = (role) => (role || "unmarked").replaceAll("_", " ");
  const group = (role) => data.groups[role] || "furniture";
  const signed = (vote) => (vote < 0 ? "−" : "+") + Math.abs(vote).toFixed(1);

  function badge(role, tag = "span", given = {}, ...more) {
    const look = { class: `badge ${group(role)}`, "data-group": group(role), "data-role": role || "unmarked" };
    return make(tag, { ...look, ...given }, named(role), ...more);
  }

  const factOf = (rule) => ((data.rules[rule] || {}).fact || "").replaceAll("`", "");

  function counted(names) {
    const counts = new Map();
    for (const name of names) counts.set(name, (counts.get(name) || 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1]);
  }

  // --- the blocks ------------------------------------------------------------------------------

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
        "data-role": block.role || "unmarked",
      },
      sign,
      make(
        "div",
        { class: "said" },
        make("p", { class: "text", dir: "auto" }, block.text),
        make("p", { class: "why", lang: "en" }, make("span", { class: "rule" }, block.rule || "no rule"), ` ${block.because}`),
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

  function toggle(row, open = row.history.hidden) {
    if (open && !row.history.childElementCount) row.history.append(...told(row.block));
    row.history.hidden = !open;
    row.classList.toggle("open", open);
    row.sign.setAttribute("aria-expanded", String(open));
    row.sign.focus({ preventScroll: true });
    (open ? row.history : row).scrollIntoView({ block: "nearest" });
    point(row);
  }

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
    const line = ([figure, value, vote]) => {
      const length = make("i", { class: vote < 0 ? "against" : "for" });
      length.style.width = `${Math.min(100, (100 * Math.abs(vote)) / LONGEST_BAR)}%`;
      const shown = typeof value === "number" ? String(Math.round(value * 100) / 100) : value || "";
      return make(
        "tr",
        {},
        make("th", { scope: "row" }, named(figure)),
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
      make("details", {}, make("summary", {}, "What these figures are"), meanings(sorted)),
    );
  }

  const meanings = (cast) =>
    make("dl", {}, ...cast.flatMap(([figure]) => {
      const meaning = data.meanings[figure];
      return meaning ? [make("dt", {}, named(figure)), make("dd", {}, meaning)] : [];
    }));

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

  // --- the article: each of its elements leads to its block -------------------------------------

  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const elements = [...by("article").querySelectorAll("h1, h2, h3, h4, h5, h6, p, li, td, pre, figcaption, address")];
  const sources = new Map();
  for (const row of rows) if (row.block.kept) sources.set(plain(row.block.text), [...(sources.get(plain(row.block.text)) || []), row]);
  for (const element of elements) {
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
  if (!data.article.body.length) by("article").prepend(make("p", { class: "empty" }, "The page gave no article."));

  function go(row) {
    if (row.hidden) choose({});
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

  // --- what is shown ----------------------------------------------------------------------------

  const everything = { kind: "all", roles: [], rule: "", words: "" };
  let chosen = everything;

  function choose(change) {
    chosen = { ...everything, ...change };
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
        (!chosen.roles.length || chosen.roles.includes(block.role)) &&
        (!chosen.rule || block.history.some((entry) => entry.rule === chosen.rule)) &&
        words.every((word) => row.spoken.includes(word))
      );
      count += !row.hidden;
    }
    const all = count === rows.length;
    by("shown").textContent = all ? `All ${count} blocks` : `${count} of ${rows.length} blocks${chosen.rule && `, of ${chosen.rule}`}`;
    by("clear").hidden = all && chosen === everything;
    by("nothing").hidden = count > 0;
    for (const button of document.querySelectorAll("[data-kind]")) button.setAttribute("aria-pressed", String(button.dataset.kind === chosen.kind));
    for (const button of by("roles").children) button.setAttribute("aria-pressed", String(chosen.roles.includes(button.role_)));
    for (const line of by("rules").querySelectorAll("tbody tr")) line.classList.toggle("chosen", line.dataset.rule === chosen.rule);
  }

  const amount = (count) => make("span", { class: "count" }, ` ${count}`);
  for (const [role, count] of counted(data.blocks.map((block) => block.role))) {
    const button = badge(role, "button", { type: "button", "aria-pressed": "false" }, amount(count));
    button.role_ = role;
    button.addEventListener("click", () => {
      const others = chosen.roles.filter((one) => one !== role);
      choose({ ...chosen, roles: others.length < chosen.roles.length ? others : [...others, role] });
    });
    by("roles").append(button);
  }
  for (const button of document.querySelectorAll("[data-kind]")) {
    button.addEventListener("click", () => choose({ ...chosen, kind: button.dataset.kind }));
  }
  by("search").addEventListener("input", (event) => choose({ ...chosen, words: event.target.value }));
  by("clear").addEventListener("click", () => choose({}));

  // --- fields and rules -------------------------------------------------------------------------

  function listing(heads, lines) {
    const head = make("tr", {}, ...heads.map((name) => make("th", { scope: "col" }, name)));
    return make("table", { class: "listing" }, make("thead", {}, head), make("tbody", {}, ...lines));
  }

  // A field's value in words: a list line by line, a caption or dateline as its text and what else is known.
  function worth(value) {
    if (Array.isArray(value)) return value.map(worth).join("\n");
    if (value === null || typeof value !== "object") return String(value);
    const rest = Object.entries(value).filter(([name, part]) => name !== "text" && part !== null && part.length);
    return [value.text, ...rest.map(([name, part]) => `  ${named(name)}: ${[part].flat().join(", ")}`)].join("\n");
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
            make("p", { class: "small" }, make("span", { class: "rule" }, field.rule), ` ${field.source}: ${field.because} `, origin(field)),
          ),
        ),
      ),
    ),
  );

  const decided = new Map(counted(data.blocks.map((block) => block.rule)));
  const spoke = counted(data.blocks.flatMap((block) => [...new Set(block.history.map((entry) => entry.rule))]));
  by("rules").append(
    make("p", { class: "intro" }, "The rules that spoke of a block: of how many, and how often theirs was the last word. Choose one to see its blocks."),
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
          make("th", { scope: "row" }, make("button", { type: "button", class: "rule", click: only }, rule), make("p", { class: "small" }, [chapter, factOf(rule)].filter(Boolean).join(": "))),
          make("td", { class: "count" }, String(count)),
          make("td", { class: "count" }, String(decided.get(rule) || 0)),
        );
      }),
    ),
  );

  // --- tabs, keys, light and dark ---------------------------------------------------------------

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
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const there = tabs.filter((other) => other.offsetParent);
      const next = there[(there.indexOf(one) + step + there.length) % there.length];
      select(next.getAttribute("aria-controls"));
      next.focus();
    });
  }
  wide.addEventListener("change", () => select(tab));

  function step(by_) {
    const shown = rows.filter((row) => !row.hidden);
    const at = shown.indexOf(current);
    const row = shown[at < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, at + by_))];
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
  const isDark = () => (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const label = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    label();
  });
  label();

  const kept = data.blocks.filter((block) => block.kept).length;
  const { confidence, url, language } = data.article;
  const summary = [`${rows.length} blocks, `, make("b", {}, `${kept} kept`), `, ${rows.length - kept} left out`];
  if (confidence !== null && confidence !== undefined) summary.push(` · confidence ${confidence.toFixed(2)}`);
  summary.push(` · ${language}`, url ? ` · ${url}` : "");
  by("summary").append(...summary);

  show();
  select("page");
  const asked = /^#b(\d+)$/.exec(location.hash);
  if (asked && rows[asked[1]]) go(rows[asked[1]]);
})();

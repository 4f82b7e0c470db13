// Sends a page to the server, and shows the article and the report that come back.
"use strict";

const by = (id) => document.getElementById(id);
const forms = [...document.querySelectorAll("[data-form]")];
const isWide = matchMedia("(min-width: 60rem)");
let made = null;
let opened = null; // a file; it goes as bytes, so that its encoding is found out as in a crawl

function say(message, isError = false) {
  by("status").textContent = message;
  by("status").classList.toggle("error", isError);
}

function request() {
  const [url, language] = [by("url").value.trim(), by("language").value.trim()];
  const page = opened || by("page").value;
  if (!opened && !page.trim()) {
    const body = JSON.stringify({ url, ...(language && { language }) });
    return ["playground", { method: "POST", body, headers: { "Content-Type": "application/json" } }];
  }
  const query = new URLSearchParams({ ...(url && { url }), ...(language && { language }) });
  const type = opened ? "application/octet-stream" : "text/html; charset=utf-8";
  return [`playground?${query}`, { method: "POST", body: page, headers: { "Content-Type": type } }];
}

async function ask() {
  if (!opened && !by("page").value.trim() && !by("url").value.trim()) return say("Paste a page first", true);
  by("submit").disabled = true;
  say("Reading the page …");
  const began = performance.now();
  try {
    const answer = await fetch(...request());
    const result = await answer.json();
    if (!answer.ok) throw new Error(result.error);
    show(result);
    say(`Done in ${Math.round(performance.now() - began)} ms`);
  } catch (error) {
    by("made").hidden = true;
    fold(false);
    say(error.message, true);
  } finally {
    by("submit").disabled = false;
  }
}

function show(result) {
  made = result;
  by("none").hidden = result.found;
  by("reading").replaceChildren(...read(result.html));
  by("report").srcdoc = result.report;
  by("made").hidden = false;
  fold(true);
  choose(chosen());
  if (!isWide.matches) by("made").scrollIntoView();
}

// The article is escaped by the server and parsed where nothing runs or loads; its pictures stay away.
function read(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const picture of body.querySelectorAll("img")) picture.remove();
  for (const link of body.querySelectorAll("a")) Object.assign(link, { target: "_blank", rel: "noreferrer" });
  return body.children;
}

function choose(form) {
  for (const button of forms) button.setAttribute("aria-pressed", button.dataset.form === form);
  by("reading").hidden = form !== "html";
  by("source").hidden = form === "html";
  by("source").textContent = form === "html" ? "" : made[form === "markup" ? "html" : form];
}

// Once a page is read its form makes room for what came out.
function fold(isFolded) {
  by("fields").hidden = by("submit").hidden = isFolded;
  by("again").hidden = !isFolded;
}
by("again").addEventListener("click", () => {
  fold(false);
  by("page").focus();
});

// The theme of both halves: the report is apart from this page and is told.
const isDark = () =>
  (document.documentElement.dataset.theme ||
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
function paint(name) {
  if (name) document.documentElement.dataset.theme = name;
  by("theme").textContent = isDark() ? "Light theme" : "Dark theme";
  by("report").contentWindow.postMessage({ theme: isDark() ? "dark" : "light" }, "*");
}
by("theme").addEventListener("click", () => paint(isDark() ? "light" : "dark"));
by("report").addEventListener("load", () => paint());
paint();

function chosen() {
  return forms.find((button) => button.getAttribute("aria-pressed") === "true").dataset.form;
}

for (const button of forms) button.addEventListener("click", () => choose(button.dataset.form));

by("asked").addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});

by("sample").addEventListener("click", async () => {
  opened = null;
  by("page").value = await (await fetch("static/page.html")).text();
  ask();
});

by("copy").hidden = !navigator.clipboard; // which only a secure address has
by("copy").addEventListener("click", async () => {
  const form = chosen();
  await navigator.clipboard.writeText(made[form === "markup" ? "html" : form]);
  say("Copied");
});

function open(file) {
  if (!file) return;
  opened = file;
  by("page").value = "";
  by("page").placeholder = file.name;
  ask();
}

by("page").addEventListener("input", () => {
  opened = null;
});
by("file").addEventListener("change", ({ target }) => {
  open(target.files[0]);
  target.value = ""; // so that the same file, changed, may be opened again
});
by("page").addEventListener("dragover", (event) => event.preventDefault());
by("page").addEventListener("drop", (event) => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  open(event.dataTransfer.files[0]);
});

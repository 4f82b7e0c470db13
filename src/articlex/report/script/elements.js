// The data of the report, and how it becomes elements.
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const by = (id) => document.getElementById(id);

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
const signed = (number) => (number < 0 ? "−" : "+") + Math.abs(number).toFixed(1);

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

"use strict";
const byId = (id) => document.getElementById(id);

// Everything that is shown passes through here, as text: nothing a submission wrote is ever read as HTML.
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children.filter((child) => child !== null));
  return element;
};
const count = (number, noun) => number + " " + noun + (number === 1 ? "" : "s");

/** Makes the table live, and says what stands in its first row and column; the columns of challenges begin at 2. */
const liveTable = (heat) => {
  const body = heat.tBodies[0];
  const headers = [...heat.tHead.rows[0].cells];
  const rows = [...body.rows];
  const candidates = rows.map((row) => row.cells[0].textContent);
  const challenges = headers.slice(2).map((cell) => cell.textContent.trim());
  const titles = headers.slice(2).map((cell) => cell.querySelector("a").title);
  const numberOf = new Map(rows.map((row, number) => [row, number]));
  const verdictIn = (cell) => cell.textContent.replace(/ [\d.]+[†*]*$/, "").replace(/[†*]+$/, "");
  const pointsIn = (cell) => parseFloat((cell.textContent.match(/[\d.]+/) || ["-1"])[0]);

  // ---- Search, filter, sort

  const choice = (id, label, any, options) => {
    const select = make("select", { id }, make("option", { value: "" }, any));
    options.forEach((option, index) => select.append(make("option", { value: String(index + 1) }, option)));
    return [make("label", { for: id }, label, select), select];
  };
  const verdicts = [...new Set(rows.flatMap((row) => [...row.cells].slice(2).map(verdictIn)))].sort();
  const search = make("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
  const [verdictLabel, verdict] = choice("verdict", "Verdict", "any", verdicts);
  const [challengeLabel, challenge] = choice("challenge", "In challenge", "any", challenges);
  const shown = make("output", { id: "shown", for: "search verdict challenge" });

  const filter = () => {
    const text = search.value.toLowerCase();
    const wanted = verdicts[verdict.value - 1];
    const column = challenge.value === "" ? null : Number(challenge.value) + 1;
    let left = 0;
    rows.forEach((row, number) => {
      const cells = column === null ? [...row.cells].slice(2) : [row.cells[column]];
      const fits = candidates[number].toLowerCase().includes(text)
        && (wanted === undefined || cells.some((cell) => verdictIn(cell) === wanted));
      row.hidden = !fits;
      left += fits ? 1 : 0;
    });
    shown.textContent = left === rows.length ? count(left, "candidate") : left + " of " + count(rows.length, "candidate");
  };

  const names = new Intl.Collator(undefined, { numeric: true });
  const sort = (header) => {
    const column = header.cellIndex;
    const first = column === 0 ? "ascending" : "descending";
    const other = column === 0 ? "descending" : "ascending";
    const order = header.getAttribute("aria-sort") === first ? other : first;
    headers.forEach((cell) => cell.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const compare = column === 0
      ? (one, two) => names.compare(one.cells[0].textContent, two.cells[0].textContent)
      : (one, two) => pointsIn(one.cells[column]) - pointsIn(two.cells[column]);
    body.append(...[...body.rows].sort((one, two) => sign * compare(one, two)));
  };

  byId("controls").append(make("label", { for: "search" }, "Candidate", search), verdictLabel, challengeLabel, shown);
  byId("controls").hidden = false;
  search.addEventListener("input", filter);
  [verdict, challenge].forEach((control) => control.addEventListener("change", filter));
  filter();
  headers.forEach((header) => {
    const button = make("button", { type: "button", class: "sort", "aria-label": "Sort by " + header.textContent.trim() }, "↕");
    button.addEventListener("click", () => sort(header));
    header.append(button);
  });

  // ---- Cells, by pointer and by arrow keys

  const open = (cell) => {
    const row = cell.parentElement;
    const place = "c" + numberOf.get(row) + (cell.cellIndex > 1 ? "q" + (cell.cellIndex - 2) : "");
    if (byId("details")) {
      location.hash = place;
    } else {
      row.cells[0].querySelector("a").click();
    }
  };
  let current = rows[0].cells[1];
  const select = (cell) => {
    current.setAttribute("tabindex", "-1");
    current = cell;
    current.setAttribute("tabindex", "0");
  };
  const next = (cell, key) => {
    const visible = [...body.rows].filter((row) => !row.hidden);
    const row = visible.indexOf(cell.parentElement);
    const column = cell.cellIndex;
    const last = cell.parentElement.cells.length - 1;
    switch (key) {
      case "ArrowLeft": return visible[row].cells[Math.max(1, column - 1)];
      case "ArrowRight": return visible[row].cells[Math.min(last, column + 1)];
      case "ArrowUp": return visible[Math.max(0, row - 1)].cells[column];
      case "ArrowDown": return visible[Math.min(visible.length - 1, row + 1)].cells[column];
      case "Home": return visible[row].cells[1];
      case "End": return visible[row].cells[last];
      default: return null;
    }
  };
  heat.classList.add("live");
  heat.setAttribute("role", "grid");
  select(current);
  body.addEventListener("click", (event) => {
    const cell = event.target.closest("td");
    if (cell) {
      select(cell);
      open(cell);
    }
  });
  body.addEventListener("keydown", (event) => {
    const cell = event.target.closest("td");
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(cell);
      return;
    }
    const target = next(cell, event.key);
    if (target) {
      event.preventDefault();
      select(target);
      target.focus();
    }
  });
  return { candidates, challenges, titles };
};

/** Shows the details that the page has in it, wherever its address leads. */
const showDetails = (source, { candidates, challenges, titles }) => {
  const overview = byId("overview");
  const detail = byId("detail");
  const title = document.title;
  const link = (target, text) => make("a", { href: "#" + target }, text);

  let loading = null;
  const load = () => {
    loading ??= (async () => {
      const bytes = Uint8Array.from(atob(source.textContent.trim()), (letter) => letter.charCodeAt(0));
      const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return JSON.parse(await new Response(unpacked).text());
    })();
    return loading;
  };

  const words = {
    AC: "accepted", WA: "wrong answer", PAC: "partial", TLE: "time limit exceeded", MLE: "memory limit exceeded",
    OLE: "output limit exceeded", RTE: "runtime error", SV: "security violation", CE: "compile error",
    RV: "rule violation", SC: "skipped", MISSING: "missing", IE: "internal error of the grader",
  };
  const warmth = (result) => {
    if (result.verdict === "MISSING" || result.verdict === "SC") {
      return "none";
    }
    if (result.verdict === "IE") {
      return "fault";
    }
    if (result.verdict === "AC") {
      return "full";
    }
    const share = Number(result.points) / Number(result.maximum);
    return share >= 0.5 ? "high" : share > 0 ? "low" : "zero";
  };
  const badge = (result) => make("span", { class: "verdict " + warmth(result) }, words[result.verdict]);
  const points = (result) => result.points + " of " + result.maximum + " points";
  const withSample = (submission, text) => submission.sample === undefined ? text : text + " (" + submission.sample + ")";
  const placeOf = (submission) => "c" + submission.candidate + "q" + submission.challenge;

  /** The text with a mark on what differs in the other one, from the first word or sign to the last. */
  const pieces = (text) => text.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_]/gu) || [];
  const marked = (text, other) => {
    const own = pieces(text);
    const others = pieces(other);
    const most = Math.min(own.length, others.length);
    let start = 0;
    while (start < most && own[start] === others[start]) {
      start++;
    }
    let end = 0;
    while (end < most - start && own[own.length - 1 - end] === others[others.length - 1 - end]) {
      end++;
    }
    const middle = own.slice(start, own.length - end).join("");
    return middle === "" ? [text]
      : [own.slice(0, start).join(""), make("mark", {}, middle), own.slice(own.length - end).join("")];
  };

  const parts = (data, number) => {
    if (number === undefined) {
      return [make("p", { class: "hint" }, "This case is hidden.")];
    }
    const texts = Object.entries(data.explanations[number]).map(([name, text]) => [name, data.texts[text]]);
    const byName = Object.fromEntries(texts);
    const pair = { expected: byName.observed, observed: byName.expected };
    const list = make("dl", { class: "parts" });
    texts.filter(([name]) => name !== "summary").forEach(([name, text]) => {
      const other = pair[name];
      const shownText = text === "" ? ["(empty)"] : other === undefined ? [text] : marked(text, other);
      list.append(make("dt", {}, name), make("dd", {}, make("pre", {}, ...shownText)));
    });
    return [make("p", {}, byName.summary), list.children.length === 0 ? null : list];
  };

  const caseName = (name) => name.group + " / " + name.name;
  const table = (caption, headings, lines) => make("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    make("table", { class: "list" },
      make("thead", {}, make("tr", {}, ...headings.map((heading) => make("th", { scope: "col" }, heading)))),
      make("tbody", {}, ...lines.map(([first, ...others]) => make("tr", {},
        make("th", { scope: "row" }, first), ...others.map((other) => make("td", {}, other)))))));

  const failed = (failure) => failure.verdict !== "SC";
  const candidatePage = (data, candidate) => {
    const own = data.submissions.filter((submission) => submission.candidate === candidate);
    return [candidates[candidate], [], [
      table("Results", ["Challenge", "Verdict", "Points", "Failed cases"], own.map((submission) => [
        link(placeOf(submission), withSample(submission, challenges[submission.challenge])),
        badge(submission), points(submission),
        submission.message === undefined ? submission.failures.filter(failed).length + " of " + submission.cases : "not run"]))]];
  };

  const failuresOf = (data, chosen) => data.submissions.filter((submission) => submission.challenge === chosen)
    .flatMap((submission) => submission.failures.filter(failed).map((failure) => ({ submission, failure })));

  const challengePage = (data, chosen) => {
    const all = data.submissions.filter((submission) => submission.challenge === chosen);
    const failures = new Map();
    failuresOf(data, chosen).forEach(({ failure }) => failures.set(failure.case, (failures.get(failure.case) || 0) + 1));
    const cases = [...failures].sort((one, two) => two[1] - one[1] || one[0] - two[0]);
    const lacking = all.filter((submission) => submission.verdict !== "AC");
    return [challenges[chosen], [], [
      make("p", {}, titles[chosen] + ". " + (all.length - lacking.length) + " of " + count(all.length, "submission") + " accepted."),
      cases.length === 0 ? null : make("h3", {}, "Cases that failed"),
      cases.length === 0 ? null : table("Cases that failed", ["Case", "Failed in"], cases.map(([number, times]) => [
        link("q" + chosen + "n" + data.cases[number].number, caseName(data.cases[number])), count(times, "submission")])),
      lacking.length === 0 ? null : make("h3", {}, "Not accepted"),
      lacking.length === 0 ? null : table("Not accepted", ["Candidate", "Verdict", "Points"], lacking.map((submission) => [
        link(placeOf(submission), withSample(submission, candidates[submission.candidate])), badge(submission), points(submission)]))]];
  };

  const casePage = (data, chosen, number) => {
    const alike = new Map();
    failuresOf(data, chosen).filter(({ failure }) => data.cases[failure.case].number === number).forEach((each) => {
      const key = each.failure.verdict + " " + each.failure.why;
      alike.set(key, [...(alike.get(key) || []), each]);
    });
    const groups = [...alike.values()].sort((one, two) => two.length - one.length);
    const name = groups.length === 0 ? "case " + number : caseName(data.cases[groups[0][0].failure.case]);
    const whose = (group) => make("ul", { class: "who", "aria-label": "Whose" }, ...group.map(({ submission }) =>
      make("li", {}, link(placeOf(submission) + "n" + number, withSample(submission, candidates[submission.candidate])))));
    return [name, [["q" + chosen, challenges[chosen]]], groups.map((group) => make("article", { class: "case" },
      make("header", {}, make("h3", {}, count(group.length, "submission")), badge(group[0].failure)),
      ...parts(data, group[0].failure.why),
      whose(group)))];
  };

  const skipped = (data, submission) => {
    const names = submission.failures.filter((failure) => !failed(failure)).map((failure) => caseName(data.cases[failure.case]));
    return names.length === 0 ? [] : [make("p", { class: "hint" }, "Skipped: " + names.join(", ") + ".")];
  };

  const submissionPart = (data, submission, number) => [
    make("p", {}, badge(submission), " " + points(submission) + ", " + submission.file),
    ...submission.remarks.map((remark) => make("p", {}, "† " + remark)),
    submission.provisional ? make("p", { class: "hint" }, "Provisional: the grader itself failed in some cases; they do not count.") : null,
    submission.inSandbox === undefined ? null : make("p", { class: "hint" },
      count(submission.inSandbox, "case") + " judged by tests beside the submission (trust: in-sandbox)."),
    submission.message === undefined ? null : make("article", { class: "case" }, ...parts(data, submission.message)),
    ...submission.failures.filter(failed).map((failure) => {
      const name = data.cases[failure.case];
      return make("article", { class: name.number === number ? "case chosen" : "case" },
        make("header", {}, make("h3", {}, caseName(name)), badge(failure),
          make("span", { class: "hint" }, points(failure) + ", " + failure.millis + " ms"),
          link("q" + submission.challenge + "n" + name.number, "who else failed it")),
        ...parts(data, failure.why));
    }),
    ...skipped(data, submission),
    submission.message === undefined
      ? make("p", { class: "hint" }, count(submission.cases - submission.failures.length, "case") + " accepted.") : null,
  ];

  const submissionPage = (data, candidate, chosen, number) => {
    const all = data.submissions.filter((submission) => submission.candidate === candidate && submission.challenge === chosen);
    return [candidates[candidate] + " · " + challenges[chosen],
      [["c" + candidate, candidates[candidate]], ["q" + chosen, challenges[chosen]]],
      all.length === 0 ? [make("p", {}, "There is no submission.")]
        : all.flatMap((submission) => submissionPart(data, submission, number))];
  };

  const pageAt = (data, hash) => {
    const found = /^#(?:c(\d+))?(?:q(\d+))?(?:n(\d+))?$/.exec(hash);
    const [candidate, chosen, number] = found ? found.slice(1).map((text) => text === undefined ? undefined : Number(text)) : [];
    if (candidate >= candidates.length || chosen >= challenges.length) {
      return null;
    }
    if (candidate !== undefined) {
      return chosen === undefined ? candidatePage(data, candidate) : submissionPage(data, candidate, chosen, number);
    }
    if (chosen !== undefined) {
      return number === undefined ? challengePage(data, chosen) : casePage(data, chosen, number);
    }
    return null;
  };

  const show = async (moved) => {
    const hash = location.hash;
    const page = /^#[cqn\d]+$/.test(hash) ? pageAt(await load(), hash) : null;
    if (hash !== location.hash) {
      return;
    }
    overview.hidden = page !== null;
    detail.hidden = page === null;
    if (page === null) {
      detail.replaceChildren();
      document.title = title;
      if (moved) {
        byId("main").focus();
      }
      return;
    }
    const [heading, crumbs, content] = page;
    const top = make("h2", { tabindex: "-1" }, heading);
    detail.replaceChildren(
      make("nav", { class: "crumbs", "aria-label": "Where this is" }, link("overview", "Overview"),
        ...crumbs.flatMap(([target, text]) => [" › ", link(target, text)])),
      top, ...content.filter((child) => child !== null));
    document.title = heading + " – " + title;
    scrollTo(0, 0);
    top.focus();
    detail.querySelector(".chosen")?.scrollIntoView();
  };
  addEventListener("hashchange", () => show(true));
  show(false);
};

if (byId("heat")) {
  const names = liveTable(byId("heat"));
  if (byId("details")) {
    showDetails(byId("details"), names);
  }
}

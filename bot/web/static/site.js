// Pages work without this. With it, a form or link marked data-live changes the page in place: the answer is the
// whole page as the server makes it, and what is marked data-region is taken over from it.
"use strict";

(() => {
  const TYPING_MS = 300;
  let running = null;
  let typing = 0;
  // Changes go one after the other: of two taps on stars the last one has to be the last to arrive.
  let saved = Promise.resolve();

  const ask = async (url, options, { push = false, replace = false, to = "" } = {}) => {
    running?.abort();
    running = new AbortController();
    const own = running;
    const list = document.getElementById("films");
    list?.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(url, { ...options, signal: own.signal, credentials: "same-origin" });
      const text = await answer.text();
      const page = new DOMParser().parseFromString(text, "text/html");
      if (!answer.ok) {
        tell([...page.querySelectorAll("main h1, main h1 + p")].map((part) => part.textContent).join(". "));
        return;
      }
      if (!page.querySelector("[data-region]")) {
        document.location.assign(answer.url);
        return;
      }
      if (push) history.pushState({}, "", answer.url);
      if (replace) history.replaceState({}, "", answer.url);
      take(page, to);
    } catch (error) {
      if (error.name !== "AbortError") tell(document.body.dataset.offline);
    } finally {
      if (own === running) list?.removeAttribute("aria-busy");
    }
  };

  const tell = (words) => {
    const line = document.createElement("p");
    line.textContent = words;
    document.getElementById("said")?.replaceChildren(line);
  };

  const take = (page, to) => {
    const focused = document.activeElement?.id;
    const inside = document.activeElement?.closest("[data-region]");
    document.title = page.title;
    for (const region of document.querySelectorAll("[data-region]")) {
      const anew = page.getElementById(region.id);
      if (anew && anew.innerHTML !== region.innerHTML) region.replaceChildren(...anew.childNodes);
    }
    for (const place of document.querySelectorAll("[data-text]")) {
      const anew = page.getElementById(place.id);
      if (anew && anew.textContent !== place.textContent) place.textContent = anew.textContent;
    }
    carryOver(page);
    const target = document.getElementById(to);
    if (target) {
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "start" });
    } else if (focused && inside) {
      // What had the focus may be gone, such as the film that was seen: the nearest heading takes it.
      const again = document.getElementById(focused) ?? inside.closest("section")?.querySelector("h2");
      again?.focus({ preventScroll: true });
    }
  };

  // Forms outside of regions name the page to come back to, and hold the other choices.
  const carryOver = (page) => {
    const back = page.querySelector("input[name=back]")?.value;
    if (back !== undefined) {
      for (const field of document.querySelectorAll("footer input[name=back]")) field.value = back;
    }
    for (const select of document.querySelectorAll("form[data-live] select[id]")) {
      const anew = page.getElementById(select.id);
      if (anew && document.activeElement !== select) select.value = anew.value;
    }
  };

  // Choices of all forms that ask by address: what is searched for stays when a genre is chosen, and so on. Hidden
  // fields are for browsers without scripts: they say how it was when the page came.
  const addressOf = (form) => {
    const url = new URL(form.action);
    const now = new URL(document.location.href).searchParams;
    const forms = [form];
    if (url.pathname === "/") {
      forms.push(...document.querySelectorAll('form[method="get"][action="/"]'));
      if (now.has("like")) url.searchParams.set("like", now.get("like"));
    }
    for (const field of forms.flatMap((each) => [...each.elements])) {
      const isChosen = field.name && field.value !== "" && field.type !== "hidden" && field.type !== "submit";
      if (!isChosen || (field.type === "radio" && !field.checked)) continue;
      if (field.type === "radio" && field.defaultChecked && !now.has(field.name)) continue; // the dial as it was
      url.searchParams.set(field.name, field.value);
    }
    return url;
  };

  const send = (form, submitter) => {
    if (form.method === "get") {
      const isSearch = form.matches("[data-search]");
      const url = addressOf(form);
      saved.then(() => ask(url, {}, { push: !isSearch, replace: isSearch }));
    } else {
      const body = new URLSearchParams(new FormData(form, submitter));
      saved = saved.then(() => ask(form.action, { method: "post", body }));
    }
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-live]")) return;
    event.preventDefault();
    clearTimeout(typing);
    send(form, event.submitter);
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  });

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form?.matches("[data-search]")) return;
    clearTimeout(typing);
    typing = setTimeout(() => send(form), TYPING_MS);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-live]");
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      const url = new URL(link.href);
      const search = document.getElementById("q");
      if (search && !url.searchParams.has("q")) search.value = "";
      saved.then(() => ask(url, {}, { push: true, to: link.dataset.to }));
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const field = document.getElementById(copy.dataset.copy);
      field.select();
      navigator.clipboard?.writeText(field.value).then(() => {
        copy.textContent = copy.dataset.done;
      });
    }
  });

  // What goes on by itself, such as a training: the page is asked for again for as long as it says so.
  const again = () => {
    const waiting = document.querySelector("[data-again]");
    if (!waiting) return;
    setTimeout(async () => {
      if (!document.hidden) await ask(document.location.href, {});
      again();
    }, Number(waiting.dataset.again));
  };
  again();

  window.addEventListener("popstate", () => document.location.reload());
})();

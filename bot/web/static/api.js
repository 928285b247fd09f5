// Sends what a form of the page about the API holds, and shows the answer. The key stays in its field.
"use strict";

(() => {
  const MOST_SHOWN = 20_000;

  const requestOf = (form) => {
    const headers = {};
    const query = new URLSearchParams();
    let path = form.dataset.path;
    let body;
    for (const field of form.elements) {
      const place = field.dataset.in;
      if (place === "body") {
        body = field.value;
        headers["Content-Type"] = "application/json";
      } else if (place === "file") {
        body = new FormData();
        body.append(field.name, field.files[0]);
      } else if (place === "path") {
        path = path.replace(`{${field.name}}`, encodeURIComponent(field.value));
      } else if (place === "query" && field.value !== "") {
        query.set(field.name, field.value);
      } else if (place === "header" && field.value !== "") {
        headers[field.name] = field.value;
      }
    }
    const key = document.getElementById("api-key").value.trim();
    if (key) headers.Authorization = `Bearer ${key}`;
    const asked = query.size ? `?${query}` : "";
    // Cookies are not for programs: none goes along.
    return [path + asked, { method: form.dataset.method, headers, body, credentials: "omit" }];
  };

  const readable = (text) => {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  };

  const tell = (form, text) => {
    const place = form.querySelector(".answer");
    place.hidden = false;
    place.querySelector("pre").textContent = text.slice(0, MOST_SHOWN);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-api]")) return;
    event.preventDefault();
    try {
      const answer = await fetch(...requestOf(form));
      tell(form, `${answer.status} ${answer.statusText}\n\n${readable(await answer.text())}`);
    } catch {
      tell(form, document.body.dataset.offline);
    }
  });
})();

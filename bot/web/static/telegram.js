// Telegram puts into the address, behind #, who opened the page, signed: it goes to the server, which checks it.
// Telegram's own script would come from elsewhere; what it does of this is documented at core.telegram.org/api/web-events.
"use strict";

(() => {
  const event = (eventType) => {
    if (window.TelegramWebviewProxy) {
      window.TelegramWebviewProxy.postEvent(eventType, "{}");
    } else if (window.parent !== window) {
      window.parent.postMessage(JSON.stringify({ eventType, eventData: {} }), "https://web.telegram.org");
    }
  };

  const data = new URLSearchParams(document.location.hash.slice(1)).get("tgWebAppData");
  if (!data) return;
  const said = document.getElementById("outside");
  said.textContent = said.dataset.opening;
  event("web_app_ready");
  event("web_app_expand");
  const form = document.getElementById("enter");
  form.elements.data.value = data;
  history.replaceState(null, "", document.location.pathname);
  form.submit();
})();

// Whoever types is not away: a session ends half an hour after the last page, and would take what was typed along.
(() => {
  "use strict";
  const EVERY = 5 * 60 * 1000;
  let said = Date.now();
  document.addEventListener("input", () => {
    if (Date.now() - said > EVERY) {
      said = Date.now();
      fetch("/still-here", { redirect: "manual" });
    }
  });
})();

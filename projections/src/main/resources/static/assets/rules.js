// Draws a rule version as DMN editors do, and fills a form from a file: a page says and does the same without it.
(() => {
  "use strict";
  const draw = async (place) => {
    const file = await fetch(place.dataset.dmn);
    if (!file.ok) {
      return;
    }
    const viewer = new DmnJS({ container: place });
    viewer.importXML(await file.text(), { open: false }, (failed) => {
      const table = failed ? null : viewer.getViews().find((view) => view.type === "decisionTable");
      if (table) {
        place.closest("[hidden]").hidden = false;
        viewer.open(table, () => {
          // wider than its place, it is scrolled with the keys
          place.querySelector(".tjs-table-container")?.setAttribute("tabindex", "0");
        });
      }
    });
  };

  const fromFile = (area, name) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    label.className = "file";
    label.textContent = name;
    input.type = "file";
    input.addEventListener("change", async () => { area.value = await input.files[0].text(); });
    label.append(input);
    area.before(label);
  };

  document.querySelectorAll("[data-dmn]").forEach(draw);
  const words = document.getElementById("words");
  if (words) {
    document.querySelectorAll("textarea.code").forEach((area) => fromFile(area, words.dataset.file));
  }
})();

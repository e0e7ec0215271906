"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];

  if (navigator.clipboard) {
    for (const button of all("button.copy")) {
      const text = button.closest("section").querySelector("pre.plain").textContent;
      const label = button.textContent;
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(text);
        button.textContent = button.dataset.done;
        setTimeout(() => { button.textContent = label; }, 2000);
      });
    }
  }

  const findings = all(".finding");
  let current = -1;
  for (const hint of all(".keys")) hint.hidden = false;
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !findings.length) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    current = Math.min(findings.length - 1, Math.max(0, current + step));
    findings[current].focus({ preventScroll: true });
    findings[current].scrollIntoView({ block: "nearest" });
  });

  addEventListener("beforeprint", () => {
    for (const details of all("details")) details.open = true;
  });
})();

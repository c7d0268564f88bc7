// Reads along while somebody drafts. Without script the button does the same.
const pause = 500;

for (const form of document.querySelectorAll("form[data-coach]")) {
  let waiting;
  let latest = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, pause);
  });

  async function read() {
    const turn = ++latest;
    if (!form.elements.Draft.value.trim()) {
      return;
    }

    try {
      const body = new FormData(form);
      body.set("Live", "true");
      const answer = await fetch(form.action, { method: "POST", body });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const reading = page.querySelector("[data-reading]");
      if (turn === latest && reading) {
        document.querySelector("[data-reading]").replaceChildren(...reading.childNodes);
      }
    } catch {
      // The button still works.
    }
  }
}

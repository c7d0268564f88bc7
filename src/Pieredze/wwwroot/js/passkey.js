// Passkeys cannot work without script; every other way of signing in does.
const forms = document.querySelectorAll("form[data-passkey]");

for (const form of forms) {
  if (!globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    continue;
  }

  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    if (form.elements.Credential.value) {
      return;
    }

    event.preventDefault();
    const isNew = form.dataset.passkey === "new";
    try {
      const answer = await fetch(form.dataset.options, {
        method: "POST",
        headers: { RequestVerificationToken: form.elements.__RequestVerificationToken.value },
      });
      const options = await answer.json();
      const credential = isNew
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      form.elements.Credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      form.querySelector("[data-trouble]").hidden = false;
    }
  });
}

import { element } from "../shared/dom.ts";
import { word } from "../shared/words.ts";

type Fields = [name: string, value: string][];

const SENT = "z-draft-sent";

/** What a person has typed or chosen; never passwords, files or the form's own hidden fields. */
function fieldsOf(form: HTMLFormElement): Fields {
  const secret = [...form.querySelectorAll<HTMLInputElement>("input[type=hidden], input[type=password], input[type=file]")];
  const left = new Set(secret.map(({ name }) => name));
  return [...new FormData(form)].flatMap(([name, value]) =>
    left.has(name) || typeof value !== "string" ? [] : [[name, value.replaceAll("\r\n", "\n")]],
  );
}

function fill(form: HTMLFormElement, fields: Fields): void {
  const values = new Map<string, string[]>();
  fields.forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
      control.checked = values.get(control.name)?.includes(control.value) ?? false;
    } else if (control instanceof HTMLSelectElement) {
      for (const option of control.options) {
        option.selected = values.get(control.name)?.includes(option.value) ?? false;
      }
    } else if (
      control instanceof HTMLTextAreaElement ||
      (control instanceof HTMLInputElement && !["hidden", "password", "file", "submit", "button"].includes(control.type))
    ) {
      control.value = values.get(control.name)?.shift() ?? "";
    }
  }
}

/** One form: it warns before typed text is left behind, and keeps a draft in this window until the form has been sent. */
class Guard {
  private readonly key: string;
  private readonly given: string;
  private sending = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly form: HTMLFormElement) {
    const action = new URL(form.action, document.baseURI);
    this.key = `z-draft:${location.pathname}${location.search}:${form.id || action.pathname}`;
    this.given = JSON.stringify(fieldsOf(form));
    this.recall();
    form.addEventListener("input", () => this.later());
    form.addEventListener("submit", () => this.send());
    window.addEventListener("beforeunload", (event) => this.warn(event));
    window.addEventListener("pageshow", () => (this.sending = false));
  }

  owns(key: string): boolean {
    return key === this.key;
  }

  /** What the server sent back after errors is newer than any draft. */
  private recall(): void {
    const draft = sessionStorage.getItem(this.key);
    if (draft === null || draft === this.given || document.getElementById("fehler") !== null) {
      return;
    }
    try {
      fill(this.form, JSON.parse(draft) as Fields);
      this.tell();
    } catch {
      sessionStorage.removeItem(this.key);
    }
  }

  private tell(): void {
    const note = element("div", "z-draft", { role: "status" });
    const text = element("span", "");
    text.textContent = word("draftRestored");
    const discard = element("button", "z-link-button", { type: "button" });
    discard.textContent = word("draftDiscard");
    discard.addEventListener("click", () => {
      fill(this.form, JSON.parse(this.given) as Fields);
      sessionStorage.removeItem(this.key);
      note.remove();
    });
    note.append(text, discard);
    this.form.prepend(note);
  }

  private later(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.keep(), 300);
  }

  private keep(): void {
    const now = JSON.stringify(fieldsOf(this.form));
    if (now === this.given) {
      sessionStorage.removeItem(this.key);
    } else {
      sessionStorage.setItem(this.key, now);
    }
  }

  private send(): void {
    clearTimeout(this.waiting);
    this.keep();
    this.sending = true;
    sessionStorage.setItem(SENT, this.key);
  }

  private warn(event: BeforeUnloadEvent): void {
    if (!this.sending && this.form.isConnected && JSON.stringify(fieldsOf(this.form)) !== this.given) {
      this.keep();
      event.preventDefault();
    }
  }
}

/** A draft that was sent is done with as soon as another page of ours is shown; the same form again means it was not taken. */
function forget(guards: Guard[]): void {
  const sent = sessionStorage.getItem(SENT);
  if (sent !== null && !guards.some((guard) => guard.owns(sent))) {
    sessionStorage.removeItem(sent);
  }
  sessionStorage.removeItem(SENT);
}

export function guardForms(root: ParentNode): void {
  try {
    const forms = [...root.querySelectorAll<HTMLFormElement>("form[data-guard]:not([data-guarded])")];
    const guards = forms.map((form) => {
      form.dataset["guarded"] = "";
      return new Guard(form);
    });
    if (root === document) {
      forget(guards);
    }
  } catch (error) {
    // A browser may forbid storage; the form works without it.
    console.warn("Drafts are not kept:", error);
  }
}

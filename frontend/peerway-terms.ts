/** Explains the glossary terms inside it in place: opens on press, closes by its button, Escape or a second press. */
interface Term {
  term: string;
  meaning: string;
  href?: string;
}

class PeerwayTerms extends HTMLElement {
  terms: Record<string, Term> = {};

  private box?: HTMLElement;
  private opener?: HTMLElement;

  connectedCallback() {
    this.addEventListener('click', this.pressed);
    this.addEventListener('keydown', this.escaped);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.pressed);
    this.removeEventListener('keydown', this.escaped);
  }

  private pressed = (event: Event) => {
    const term = (event.target as HTMLElement).closest<HTMLElement>('.term');
    if (!term) {
      return;
    }
    const again = term === this.opener;
    this.close(again);
    if (!again) {
      this.open(term);
    }
  };

  private escaped = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.close(true);
    }
  };

  private open(opener: HTMLElement) {
    const term = this.terms[opener.dataset.term ?? ''];
    if (!term) {
      return;
    }
    this.opener = opener;
    opener.setAttribute('aria-expanded', 'true');
    this.box = this.draw(term);
    (opener.closest('p, li, blockquote') ?? opener).after(this.box);
    this.box.querySelector('button')!.focus({ preventScroll: true });
  }

  private draw(term: Term): HTMLElement {
    const box = document.createElement('div');
    box.className = 'pop';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', term.term);
    const head = box.appendChild(document.createElement('div'));
    head.className = 'row sp';
    head.appendChild(this.words('b', term.term));
    const close = head.appendChild(document.createElement('button'));
    close.type = 'button';
    close.className = 'btn t';
    close.textContent = this.getAttribute('close-label');
    close.addEventListener('click', () => this.close(true));
    box.appendChild(this.words('p', term.meaning));
    if (term.href) {
      const link = box.appendChild(document.createElement('a'));
      link.href = term.href;
      link.textContent = this.getAttribute('taught-label');
    }
    return box;
  }

  /** Words of the course, which may be in another language than the screen. */
  private words(tag: string, text: string): HTMLElement {
    const element = document.createElement(tag);
    element.lang = this.getAttribute('words-lang') ?? '';
    element.textContent = text;
    return element;
  }

  private close(returnFocus: boolean) {
    this.box?.remove();
    this.opener?.setAttribute('aria-expanded', 'false');
    if (returnFocus) {
      this.opener?.focus({ preventScroll: true });
    }
    this.box = undefined;
    this.opener = undefined;
  }
}

customElements.define('peerway-terms', PeerwayTerms);

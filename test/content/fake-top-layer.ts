/** Gives happy-dom, which has no top layer, the part of it that a host needs. */
export function installTopLayer(): void {
  const open = new WeakSet<Element>();
  const matches = Element.prototype.matches;
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    open.delete(this);
    this.dispatchEvent(new Event('toggle'));
  };
  Reflect.set(Element.prototype, 'matches', function (this: Element, selector: string) {
    return selector === ':popover-open' ? open.has(this) && this.isConnected : matches.call(this, selector);
  });
}

/**
 * A page's nodes belong to others too: a browser's translator puts elements in the place of texts, and
 * extensions take nodes out. React then removes, or inserts before, what is no longer where it left it, and a
 * browser refuses with an error that ends the page. From now on what is elsewhere is removed from there, and
 * what would stand before it stands before what is around it, or comes last.
 */
export function endureEditsByOthers(): void {
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function removeFromWhereItIs<Child extends Node>(child: Child) {
    const parent = child.parentNode;
    if (parent) removeChild.call(parent, child);
    return child;
  };
  Node.prototype.insertBefore = function insertWhereItCan<Child extends Node>(
    added: Child,
    next: Node | null,
  ) {
    let before = next;
    while (before && before.parentNode !== this) before = before.parentNode;
    insertBefore.call(this, added, before);
    return added;
  };
}

/** On an element: it is bait, hidden by the stylesheet; its value is the kind. */
export const BAIT_MARK = 'data-taza-bait';
/** On `<html>`: the reader asked to see everything. */
export const SHOWN_MARK = 'data-taza-shown';
/** On an element that the reader wants to see although it is bait; its value is the kind it was hidden as. */
export const KEPT_MARK = 'data-taza-kept';
/** The kind of what the reader hid by hand. */
export const PICKED = 'picked';

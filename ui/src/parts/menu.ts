// One line of a Menu. `checked` makes the menu a choice of one.
export interface MenuItem { id: string; label: string; run: () => void; keys?: string; lang?: string; checked?: boolean; disabled?: boolean; danger?: boolean }

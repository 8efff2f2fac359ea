// The districts of Beijing as a schematic grid (not a map): row and column as seen with north at the top.
// West is always at the left: this is a place, not text, so it is not mirrored.
export interface District { id: string; row: number; column: number; /** Not one of the sixteen. */ extra?: boolean }

export const districts: readonly District[] = [
  { id: 'yanqing', row: 1, column: 2 }, { id: 'huairou', row: 1, column: 3 }, { id: 'miyun', row: 1, column: 4 },
  { id: 'mentougou', row: 2, column: 1 }, { id: 'changping', row: 2, column: 2 }, { id: 'shunyi', row: 2, column: 3 }, { id: 'pinggu', row: 2, column: 4 },
  { id: 'shijingshan', row: 3, column: 1 }, { id: 'haidian', row: 3, column: 2 }, { id: 'chaoyang', row: 3, column: 3 }, { id: 'tongzhou', row: 3, column: 4 },
  { id: 'fangshan', row: 4, column: 1 }, { id: 'xicheng', row: 4, column: 2 }, { id: 'dongcheng', row: 4, column: 3 }, { id: 'yizhuang', row: 4, column: 4, extra: true },
  { id: 'fengtai', row: 5, column: 2 }, { id: 'daxing', row: 5, column: 3 },
]

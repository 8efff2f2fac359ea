// Landmarks that callers name. Pressed, the name goes into the location and the district is chosen if none is.
// No district where two share it (Capital Airport: in Shunyi, run by Chaoyang).
export interface Landmark { id: string; district: string | null }

export const landmarks: readonly Landmark[] = [
  { id: 'capital-airport', district: null },
  { id: 'daxing-airport', district: 'daxing' },
  { id: 'beijing-station', district: 'dongcheng' },
  { id: 'west-station', district: 'fengtai' },
  { id: 'wangfujing', district: 'dongcheng' },
  { id: 'summer-palace', district: 'haidian' },
  { id: 'badaling', district: 'yanqing' },
]

// Asks for the faces of a text before it is drawn. Otherwise it is drawn twice, and for the first time with whatever
// the system has for those letters, which it must look for. Every other face comes when it is needed.

const arabic = /[\u0600-\u06ff]+/g

export async function fetchFaces(text: string): Promise<void> {
  const wanted = [['Inter Variable', text.replace(arabic, '')], ['Vazirmatn Variable', text.match(arabic)?.join('') ?? '']] as const
  // A face that does not come leaves the system's own.
  await Promise.allSettled(wanted.map(([family, letters]) => (letters ? document.fonts.load(`16px "${family}"`, letters) : null)))
}

// Invented people, desks and links for the pictures. No real names, numbers or calls.
import type { LinkView } from '../frame/link'
import { tabsOf, type Role } from '../frame/tabs'

const online: LinkView = { state: 'online' }

/** Frame props of one role. */
export function framed(role: Role, path: string, link: LinkView = online) {
  const who = {
    'call-taker': { desk: '接警 12 席', person: '周启航' },
    interpreter: { desk: '译员席 A-07', person: '林若溪' },
    supervisor: { desk: '值班长席', person: '韩卫东' },
  }[role]
  return { ...who, tabs: tabsOf(role), path, link, actions: [] }
}

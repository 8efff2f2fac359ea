// Invented conversations for the transcript pictures and tests, built by a small `turn` function.
import type { SideView, Speaker, TurnView } from '../transcript/turn'

const side = (text: string | null, lang: string, said: boolean, more: Partial<SideView> = {}): SideView => ({
  text, lang, said, pending: false, fidelity: text === null ? null : 'verbatim', previous: null, correctedAt: null, correctedBy: null, ...more,
})

/** hh:mm:ss of the picture day in Beijing, as ms UTC. */
export const at = (time: string): number => Date.parse(`2026-11-23T${time}+08:00`)

export function turn(seq: number, time: string, speaker: Speaker, caller: string | null, service: string | null, more: { lang?: string; caller?: Partial<SideView>; service?: Partial<SideView>; turn?: Partial<TurnView> } = {}): TurnView {
  const byCaller = speaker === 'caller'
  return {
    id: `t${seq}`, seq, at: at(time), speaker, by: null, kind: speaker === 'phrase' ? 'phrase' : 'utterance',
    callerSide: side(caller, more.lang ?? 'en', byCaller, more.caller), serviceSide: side(service, 'zh-CN', !byCaller, more.service),
    relayed: null, saved: true, unclear: false, phrase: null, intervention: null, notice: null, note: null, ...more.turn,
  }
}

export const robbery: TurnView[] = [
  turn(1, '14:31:20', 'phrase', 'You are through to the Beijing police. Please stay on the line.', '这里是北京 110，请不要挂断。'),
  turn(2, '14:31:52', 'caller', 'Please help me. Two men took my bag, and they’re still following us.', '请帮帮我。两个男的抢了我的包，现在还跟着我们。'),
  turn(3, '14:32:06', 'call-taker', 'Where are you now? Are you somewhere safe?', '您现在在什么地方？安全吗？'),
  turn(4, '14:32:15', 'caller', 'We’re hiding in a bookshop in Sanlitun, on the north side, next to a fountain.', '我们躲在三里屯的一家书店里，在北边，旁边有个喷泉。', { turn: { unclear: true } }),
  turn(5, '14:32:31', 'call-taker', 'Stay inside the shop. Is anyone hurt?', '请留在店里别出去。有人受伤吗？'),
  turn(6, '14:32:44', 'caller', 'My friend’s forearm is bleeding. He says it isn’t deep.', '我朋友的前臂在流血，他说伤口不深。', { service: { previous: '我朋友的手在流血，他说伤口不深。', correctedAt: at('14:32:58'), correctedBy: '译员' } }),
  turn(7, '14:33:02', 'interpreter', null, null, { turn: { kind: 'intervention', intervention: 'one-at-a-time' }, service: { said: false } }),
  turn(8, '14:33:10', 'phrase', 'Officers are on the way. Please do not hang up.', '警察已经出发，请不要挂断。'),
  turn(9, '14:33:18', 'system', null, null, { turn: { kind: 'system', notice: 'interpreter-joined', by: '林若溪' }, service: { said: false } }),
  turn(10, '14:33:24', 'caller', 'They are right outside now.', null, { service: { pending: true }, turn: { seq: null, saved: false } }),
]

const ar = { lang: 'ar' }
export const crash: TurnView[] = [
  turn(1, '20:13:02', 'phrase', 'هنا شرطة بكين 110. لا تُغلق الخط من فضلك.', '这里是北京 110，请不要挂断。', ar),
  turn(2, '20:14:08', 'caller', 'صدمتنا سيارة قرب المحطة، وزوجي لا يستطيع أن يتحرك.', '我们在车站附近被车撞了，我丈夫动不了。', ar),
  turn(3, '20:14:21', 'call-taker', 'لا تحركوه من فضلك. هل هو في وعيه؟', '请不要移动他。他清醒吗？', ar),
  turn(4, '20:14:30', 'caller', 'نعم، هو في وعيه، لكنه يقول إن ظهره يؤلمه كثيرًا.', '是的，他清醒，但说背很疼。', { lang: 'ar', service: { previous: '是的，他清醒，但说腿很疼。', correctedAt: at('20:14:41') } }),
]

/** The same call a little later, as the interpreter has it: a question waits for its rendition. */
export const crashLive: TurnView[] = [
  ...crash,
  turn(5, '20:14:52', 'call-taker', 'عند أي مخرج أنتم؟', '你们在哪个出口？', ar),
  turn(6, '20:15:03', 'caller', 'المخرج B في محطة شيدان، بجانب صيدلية.', '西单站 B 口，旁边有一家药店。', { lang: 'ar', turn: { unclear: true } }),
  turn(7, '20:15:14', 'call-taker', null, '120 已经出发，大约六分钟到。', { lang: 'ar', caller: { pending: true } }),
]

const ru = { lang: 'ru' }
export const gas: TurnView[] = [
  turn(1, '03:06:40', 'phrase', 'Это полиция Пекина, 110. Пожалуйста, не кладите трубку.', '这里是北京 110，请不要挂断。', ru),
  turn(2, '03:07:07', 'system', null, null, { lang: 'ru', turn: { kind: 'system', notice: 'interpreter-joined', by: '安娜' }, service: { said: false } }),
  turn(3, '03:07:12', 'caller', 'В подъезде очень сильно пахнет газом, соседи не открывают.', '楼道里煤气味非常重，邻居不开门。', ru),
  turn(4, '03:07:25', 'call-taker', 'Не включайте свет. На каком вы этаже?', '不要开灯。您在几楼？', ru),
  turn(5, '03:07:34', 'caller', 'На пятом, третий подъезд. С нами бабушка, она плохо ходит.', '五楼，三单元。家里有位老太太，走路不方便。', { lang: 'ru', turn: { unclear: true } }),
  turn(6, '03:07:49', 'call-taker', 'Выходите по лестнице, лифтом не пользуйтесь.', '请走楼梯下楼，不要坐电梯。', ru),
  turn(7, '03:07:55', 'interpreter', null, null, { lang: 'ru', turn: { kind: 'intervention', intervention: 'slower' }, service: { said: false } }),
  turn(8, '03:08:02', 'caller', null, '好，我们已经在下楼了。', { lang: 'ru', service: { previous: '好，我们准备下楼了。', correctedAt: at('03:08:10'), correctedBy: '安娜', fidelity: 'key-facts' } }),
  turn(9, '03:08:07', 'call-taker', '', '别挂电话。', { lang: 'ru', caller: { fidelity: 'oral' }, turn: { saved: false } }),
  turn(10, '03:08:12', 'call-taker', null, null, { lang: 'ru', service: { said: false }, turn: { kind: 'note', note: '老太太坐轮椅，已告诉 119。', by: '刘萌' } }),
  turn(11, '03:08:16', 'call-taker', null, '消防车五分钟到，请在楼外空地等。', { lang: 'ru', caller: { pending: true } }),
]

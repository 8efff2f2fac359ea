// Written by scripts/ids.mjs from locales/en/ui. Not edited by hand: run `npm run ids`.
export interface Messages {
  'admin-add-language': null
  'admin-add-person': null
  'admin-at-desk': null
  'admin-duty': null
  'admin-duty-closing': null
  'admin-duty-on-call': null
  'admin-duty-on-duty': null
  'admin-expertise': null
  'admin-expertise-legal': null
  'admin-expertise-medical': null
  'admin-expertise-text': null
  'admin-expertise-traffic': null
  'admin-forbidden': null
  'admin-forbidden-text': null
  'admin-gender': null
  'admin-gender-female': null
  'admin-gender-hint': null
  'admin-gender-male': null
  'admin-gender-none': null
  'admin-into': { language: string }
  'admin-keys': null
  'admin-language': null
  'admin-loading': null
  'admin-name': null
  'admin-name-hint': null
  'admin-not-at-desk': null
  'admin-not-with': null
  'admin-not-with-hint': null
  'admin-offline': null
  'admin-part-policy': null
  'admin-part-roster': null
  'admin-part-staff': null
  'admin-parts': null
  'admin-pending': null
  'admin-person-save': null
  'admin-person-unsaved': null
  'admin-role': null
  'admin-roster-after': null
  'admin-roster-before': null
  'admin-roster-choose': null
  'admin-roster-count': { count: number }
  'admin-roster-export': null
  'admin-roster-fault-backwards': null
  'admin-roster-fault-columns': { found: number }
  'admin-roster-fault-head': null
  'admin-roster-fault-overlap': { line: number }
  'admin-roster-fault-quote': null
  'admin-roster-fault-tier': { said: string }
  'admin-roster-fault-time': { said: string }
  'admin-roster-fault-too-long': { max: number }
  'admin-roster-fault-too-many': { max: number }
  'admin-roster-fault-two-people': { said: string }
  'admin-roster-fault-unknown-person': { said: string }
  'admin-roster-faults': { count: number }
  'admin-roster-format': null
  'admin-roster-from': null
  'admin-roster-hours': null
  'admin-roster-import': null
  'admin-roster-nearest': null
  'admin-roster-none': null
  'admin-roster-none-day': null
  'admin-roster-none-text': null
  'admin-roster-paste': null
  'admin-roster-read': { people: number; shifts: number }
  'admin-roster-replaces': { count: number }
  'admin-roster-span': { first: string; last: string }
  'admin-roster-step': null
  'admin-roster-table': null
  'admin-roster-text': null
  'admin-roster-tier': null
  'admin-roster-to': null
  'admin-roster-today': null
  'admin-roster-use': null
  'admin-skill-into': null
  'admin-skills': null
  'admin-skills-hint': null
  'admin-sooner': { name: string }
  'admin-staff-count': { count: number }
  'admin-staff-none': null
  'admin-staff-none-text': null
  'admin-staff-open': null
  'admin-staff-search': null
  'admin-staff-search-hint': null
  'admin-staff-step': null
  'admin-title': null
  'alarm-acknowledge': null
  'alarm-acknowledged': { after: string; name: string; time: string }
  'alarm-class-a': null
  'alarm-class-b': null
  'alarm-class-c': null
  'alarm-clock-skew': { desk: string }
  'alarm-do-acknowledge': null
  'alarm-do-open': null
  'alarm-do-partner': { person: string }
  'alarm-do-phrases': null
  'alarm-do-recall': { person: string }
  'alarm-do-relay': { language: string }
  'alarm-do-relief': null
  'alarm-do-ring': { person: string }
  'alarm-do-take-over': null
  'alarm-do-yield': { desk: string; person: string }
  'alarm-interpreter-lost': { language: string }
  'alarm-keys-hint': null
  'alarm-log': null
  'alarm-log-cleared': { time: string }
  'alarm-log-nobody': null
  'alarm-log-none': null
  'alarm-log-open': null
  'alarm-log-response': { after: string; name: string }
  'alarm-missed-rings': { person: string }
  'alarm-nobody-on-shift': { language: string }
  'alarm-none': null
  'alarm-overtime': { person: string }
  'alarm-p1-waiting': { language: string }
  'alarm-relief-due': { person: string }
  'alarm-shelve': null
  'alarm-shelved': { time: string }
  'alarm-supervisor-called': { desk: string }
  'alarm-title': null
  'alarm-waiting': { language: string }
  'board-as-of': { time: string }
  'board-as-of-label': null
  'board-col-calls': null
  'board-col-language': null
  'board-col-people': null
  'board-col-waiting': null
  'board-desk-down': null
  'board-desk-in-session': null
  'board-desk-ringing': null
  'board-desk-skewed': { seconds: number }
  'board-desk-up': null
  'board-desks': null
  'board-desks-all': { count: number }
  'board-desks-down': { count: number }
  'board-desks-fewer': null
  'board-desks-in-session': { count: number }
  'board-desks-ringing': { count: number }
  'board-desks-up': { count: number }
  'board-duty-closing': null
  'board-duty-on-call': null
  'board-event-alarm-acknowledged': { alarm: string; person: string }
  'board-event-alarm-cleared': { alarm: string }
  'board-event-alarm-raised': { alarm: string }
  'board-event-alarm-shelved': { alarm: string; person: string }
  'board-event-desk-down': { desk: string }
  'board-event-desk-up': { desk: string }
  'board-event-handed-off': { desk: string }
  'board-event-interpreter-back': { desk: string; person: string }
  'board-event-interpreter-joined': { desk: string; language: string; person: string; seconds: string }
  'board-event-interpreter-lost': { desk: string; person: string }
  'board-event-language-changed': { desk: string; language: string }
  'board-event-listened-in': { desk: string; person: string }
  'board-event-partner-called': { desk: string; language: string }
  'board-event-person-recalled': { person: string }
  'board-event-policy-set': null
  'board-event-presence-available': { person: string }
  'board-event-presence-away': { person: string }
  'board-event-presence-break': { person: string }
  'board-event-priority-set': { desk: string; priority: string }
  'board-event-relay-set': { desk: string; language: string }
  'board-event-ring-declined': { desk: string; person: string }
  'board-event-ring-missed': { desk: string; person: string }
  'board-event-roster-set': null
  'board-event-session-ended': { desk: string; language: string }
  'board-event-session-opened': { desk: string; language: string }
  'board-event-session-taken-over': { person: string }
  'board-event-supervisor-called': { desk: string }
  'board-event-yield-asked': { desk: string }
  'board-events': null
  'board-events-none': null
  'board-figures': null
  'board-free': null
  'board-hour': null
  'board-hour-free': null
  'board-hour-none': null
  'board-hour-table': null
  'board-hour-time': null
  'board-hour-waiting': null
  'board-hour-words': { free: number; most: number; waiting: number }
  'board-key-alarm': null
  'board-key-formula': null
  'board-key-listen': null
  'board-key-log': null
  'board-key-move': null
  'board-key-open': null
  'board-key-remedy': null
  'board-keys': null
  'board-lane-shift': { free: number; onShift: number }
  'board-lanes': null
  'board-last-wait': { seconds: string; time: string }
  'board-last-wait-none': null
  'board-loading': null
  'board-longest': null
  'board-longest-none': null
  'board-longest-of': { desk: string; language: string }
  'board-message': null
  'board-message-hint': null
  'board-message-label': null
  'board-message-send': null
  'board-nobody-here': null
  'board-nobody-rung': null
  'board-nobody-waits': null
  'board-none-free': null
  'board-none-on-call': null
  'board-none-waiting': null
  'board-of-shift': { count: number }
  'board-on-calls': null
  'board-on-calls-none': null
  'board-partner': { name: string }
  'board-paused-count': { count: number; wrapUp: number }
  'board-phrases-only': { count: number }
  'board-place': { place: number }
  'board-presence-available': null
  'board-presence-away': null
  'board-presence-break': null
  'board-presence-wrap-up': null
  'board-recall': null
  'board-recalled': { time: string }
  'board-relief': null
  'board-relief-asked': null
  'board-ringing': { name: string }
  'board-since': { time: string }
  'board-state-connected': null
  'board-state-held': null
  'board-state-phrases-only': null
  'board-state-reconnecting': null
  'board-take-over': null
  'board-take-over-text': null
  'board-take-over-yes': null
  'board-waiting-now': null
  'board-waiting-p1': { count: number }
  'board-wall': null
  'board-wall-leave': null
  'call-taker-audited': null
  'call-taker-call-interpreter': null
  'call-taker-change-language': null
  'call-taker-column-incident': null
  'call-taker-column-interpreter': null
  'call-taker-column-language': null
  'call-taker-column-length': null
  'call-taker-column-outcome': null
  'call-taker-column-time': null
  'call-taker-correct': null
  'call-taker-correct-hint': null
  'call-taker-correct-last': null
  'call-taker-correct-reason': null
  'call-taker-correct-relayed': null
  'call-taker-correct-rendered': null
  'call-taker-correct-said': null
  'call-taker-correct-save': null
  'call-taker-correct-side': null
  'call-taker-correct-text': null
  'call-taker-correct-title': null
  'call-taker-covered': null
  'call-taker-end': null
  'call-taker-end-abandoned': null
  'call-taker-end-completed': null
  'call-taker-end-keep': null
  'call-taker-end-text': null
  'call-taker-end-title': null
  'call-taker-ending-abandoned': null
  'call-taker-ending-completed': null
  'call-taker-ending-unserved': null
  'call-taker-ending-withdrawn': null
  'call-taker-expect': { time: string }
  'call-taker-expect-none': null
  'call-taker-expect-seconds': { seconds: number }
  'call-taker-failed': null
  'call-taker-free': { count: number }
  'call-taker-held-text': null
  'call-taker-held-title': null
  'call-taker-hint-category': null
  'call-taker-hint-keys': null
  'call-taker-hint-number': null
  'call-taker-hint-origin': null
  'call-taker-hint-phrases': null
  'call-taker-hint-place': null
  'call-taker-hint-ring': null
  'call-taker-incident': null
  'call-taker-incident-partner': null
  'call-taker-live': null
  'call-taker-loading': null
  'call-taker-mean-wait': { seconds: number }
  'call-taker-next-interpreter': null
  'call-taker-none-free': null
  'call-taker-none-on-shift': null
  'call-taker-note': null
  'call-taker-number': null
  'call-taker-number-officer': null
  'call-taker-number-partner': null
  'call-taker-number-station': null
  'call-taker-of': { all: number; count: number }
  'call-taker-offer-accepted': null
  'call-taker-offer-declined': { reason: string }
  'call-taker-offer-declined-conflict': null
  'call-taker-offer-declined-not-able': null
  'call-taker-offer-declined-other': null
  'call-taker-offer-declined-technical': null
  'call-taker-offer-expired': null
  'call-taker-offer-lost': null
  'call-taker-offer-withdrawn': null
  'call-taker-offers': null
  'call-taker-officer-name': null
  'call-taker-offline': null
  'call-taker-origin': null
  'call-taker-origin-caller': null
  'call-taker-origin-next': null
  'call-taker-origin-officer': null
  'call-taker-origin-partner': null
  'call-taker-origin-station': null
  'call-taker-other': null
  'call-taker-other-choose': null
  'call-taker-other-hint': null
  'call-taker-palette': null
  'call-taker-palette-languages': null
  'call-taker-palette-phrases': null
  'call-taker-phrases': null
  'call-taker-phrases-armed': null
  'call-taker-phrases-hint': null
  'call-taker-phrases-only-text': null
  'call-taker-question': null
  'call-taker-question-hint': null
  'call-taker-question-phrases': null
  'call-taker-queue': null
  'call-taker-reason-misheard': null
  'call-taker-reason-mistranslated': null
  'call-taker-reason-omission': null
  'call-taker-reason-typing': null
  'call-taker-reconnecting-text': null
  'call-taker-reconnecting-title': { name: string }
  'call-taker-ring': { language: string }
  'call-taker-ring-language': null
  'call-taker-ring-now': { name: string }
  'call-taker-ring-progress': null
  'call-taker-scope-new': null
  'call-taker-scope-talk': null
  'call-taker-service': null
  'call-taker-service-desk': null
  'call-taker-shift': null
  'call-taker-shift-empty': null
  'call-taker-shift-empty-hint': null
  'call-taker-station': null
  'call-taker-suggested': { code: string }
  'call-taker-summary-due': null
  'call-taker-switch-voice': null
  'call-taker-today': { count: number }
  'call-taker-undo': null
  'call-taker-undo-left': { seconds: number }
  'call-taker-unfinished': { count: number }
  'call-taker-waiting': { count: number }
  'call-taker-write': null
  'call-taker-write-caller': null
  'call-taker-write-caller-hint': null
  'call-taker-write-me': null
  'call-taker-write-me-hint': null
  'call-taker-write-note': null
  'call-taker-write-note-hint': null
  'call-taker-write-officer': null
  'call-taker-write-officer-hint': null
  'call-taker-write-send': null
  'call-taker-write-who': null
  'caller-add-language': null
  'caller-back': null
  'caller-back-answered': null
  'caller-back-engaged': null
  'caller-back-no-answer': null
  'caller-back-unreachable': null
  'caller-end-owed': null
  'caller-end-owed-text': null
  'caller-gender': null
  'caller-gender-any': null
  'caller-gender-female': null
  'caller-gender-male': null
  'caller-gone': null
  'caller-gone-kept': { time: string }
  'caller-gone-no-number': null
  'caller-gone-owed': null
  'caller-gone-released': null
  'caller-gone-title': null
  'caller-gone-tried': null
  'caller-link': null
  'caller-link-do': null
  'caller-link-hint': null
  'caller-link-live': null
  'caller-link-none': null
  'caller-link-number': null
  'caller-link-title': null
  'caller-link-unknown': null
  'caller-linked-count': { count: number }
  'caller-linked-new': { count: number }
  'caller-linked-no-snapshot': null
  'caller-linked-nothing': null
  'caller-linked-same': null
  'caller-linked-show': null
  'caller-linked-snapshot': { n: number; time: string }
  'caller-linked-take': null
  'caller-listened': null
  'caller-more': null
  'caller-scope': null
  'caller-scope-gone': null
  'caller-silent': null
  'caller-silent-off': null
  'caller-silent-tag': null
  'caller-silent-text': null
  'caller-silent-title': null
  'caller-taken-over': { name: string }
  'caller-taken-over-text': null
  'category-assault': null
  'category-dispute': null
  'category-fire': null
  'category-fraud': null
  'category-medical': null
  'category-missing': null
  'category-other': null
  'category-theft': null
  'category-traffic': null
  'composer-after-main': { language: string }
  'composer-again': null
  'composer-between': { from: string; to: string }
  'composer-correct': null
  'composer-correct-label': null
  'composer-correct-relayed': null
  'composer-correct-rendered': null
  'composer-correct-said': null
  'composer-correct-save': null
  'composer-direction': null
  'composer-enter': null
  'composer-failed': { why: string }
  'composer-fidelity': null
  'composer-fidelity-key-facts': null
  'composer-fidelity-oral': null
  'composer-fidelity-verbatim': null
  'composer-label': null
  'composer-oral-hint': null
  'composer-other': null
  'composer-other-add': null
  'composer-other-added': { language: string }
  'composer-other-back': { language: string }
  'composer-other-on': { language: string }
  'composer-other-which': null
  'composer-reason': null
  'composer-reason-misheard': null
  'composer-reason-mistranslated': null
  'composer-reason-omission': null
  'composer-reason-typing': null
  'composer-scope': null
  'composer-send': null
  'composer-set-aside': null
  'composer-source': null
  'composer-source-field': null
  'composer-unclear': null
  'composer-waiting': { count: number }
  'composer-whose': null
  'district-changping': null
  'district-chaoyang': null
  'district-daxing': null
  'district-dongcheng': null
  'district-fangshan': null
  'district-fengtai': null
  'district-haidian': null
  'district-huairou': null
  'district-mentougou': null
  'district-miyun': null
  'district-pinggu': null
  'district-shijingshan': null
  'district-shunyi': null
  'district-tongzhou': null
  'district-xicheng': null
  'district-yanqing': null
  'district-yizhuang': null
  'error-bad-fact': null
  'error-bad-form': null
  'error-bad-frame': null
  'error-bad-invitation': null
  'error-bad-page': null
  'error-bad-policy': null
  'error-bad-roster': null
  'error-cannot-listen': null
  'error-disk-full': null
  'error-disk-read-only': null
  'error-duplicate-session': null
  'error-duplicate-turn': null
  'error-folder-in-use': null
  'error-full': null
  'error-hub-stopping': null
  'error-internal': null
  'error-journal-damaged': null
  'error-limit-reached': null
  'error-no-relay': null
  'error-not-free': null
  'error-not-ready': null
  'error-not-yours': null
  'error-nothing-to-change': null
  'error-offer-over': null
  'error-phrase-argument': null
  'error-phrase-unknown': null
  'error-question-over': null
  'error-reference': { reference: string }
  'error-replaced': null
  'error-silent': null
  'error-slow': null
  'error-store-damaged': null
  'error-store-unusable': null
  'error-text-empty': null
  'error-text-too-long': null
  'error-too-large': null
  'error-unenrolled': null
  'error-unknown': null
  'error-unknown-alarm': null
  'error-unknown-language': null
  'error-unknown-partner': null
  'error-unknown-person': null
  'error-unknown-session': null
  'error-unknown-turn': null
  'error-weak-passphrase': null
  'error-wrong-passphrase': null
  'error-wrong-role': null
  'error-wrong-state': null
  'error-wrong-version': null
  'frame-alarms': { count: number }
  'frame-clock': null
  'frame-demo': null
  'frame-demo-text': null
  'frame-go-to': { screen: string }
  'frame-group-centre': null
  'frame-group-language': null
  'frame-group-screens': null
  'frame-group-theme': null
  'frame-hints': null
  'frame-language': null
  'frame-link-connecting': null
  'frame-link-lost-text': null
  'frame-link-lost-title': { attempt: number }
  'frame-link-offline': null
  'frame-link-offline-text': null
  'frame-link-offline-title': null
  'frame-link-online': null
  'frame-link-queued': { count: number }
  'frame-link-reconnecting': null
  'frame-link-reconnecting-for': { seconds: number }
  'frame-link-refused': null
  'frame-link-refused-title': null
  'frame-search': null
  'frame-skip': null
  'frame-tab-admin': null
  'frame-tab-board': null
  'frame-tab-call-taking': null
  'frame-tab-interpreting': null
  'frame-tab-review': null
  'frame-tab-sessions': null
  'frame-tabs': null
  'frame-theme': null
  'frame-theme-auto': null
  'frame-theme-dark': null
  'frame-theme-light': null
  'frame-title': null
  'frame-use-theme': { theme: string }
  'frame-wordmark': null
  'frame-zoom': { percent: number }
  'frame-zoom-in': null
  'frame-zoom-out': null
  'frame-zoom-reset': null
  'hand-off-ambulance120': null
  'hand-off-briefing': null
  'hand-off-citizens12345': null
  'hand-off-dial': { number: string }
  'hand-off-done': { number: string }
  'hand-off-draft-callback': { number: string }
  'hand-off-draft-category': { categories: string }
  'hand-off-draft-hurt': { count: number }
  'hand-off-draft-hurt-none': null
  'hand-off-draft-hurt-some': null
  'hand-off-draft-hurt-unclear': null
  'hand-off-draft-interpreter': { language: string; name: string }
  'hand-off-draft-language': { language: string }
  'hand-off-draft-place': { place: string }
  'hand-off-draft-place-unknown': null
  'hand-off-draft-safe': null
  'hand-off-draft-unsafe': null
  'hand-off-draft-weapon': null
  'hand-off-empty': null
  'hand-off-failed': null
  'hand-off-fire119': null
  'hand-off-label': null
  'hand-off-mode': null
  'hand-off-mode-briefing-only': null
  'hand-off-mode-call-taker-stays': null
  'hand-off-mode-with-interpreter': null
  'hand-off-record': { number: string }
  'hand-off-subtitle': null
  'hand-off-title': null
  'hand-off-to': null
  'hand-off-to-agency': { name: string; number: string }
  'hand-off-traffic122': null
  'incident-callback': null
  'incident-caller-name': null
  'incident-category': null
  'incident-changed': null
  'incident-changed-while': { value: string }
  'incident-district': null
  'incident-empty': null
  'incident-hurt': null
  'incident-hurt-bad': null
  'incident-hurt-unclear': null
  'incident-known-hint': null
  'incident-known-so-far': null
  'incident-landmarks': null
  'incident-missing': { fields: string }
  'incident-missing-category': null
  'incident-missing-hurt-count': null
  'incident-missing-none': null
  'incident-missing-place': null
  'incident-missing-safe': null
  'incident-more': null
  'incident-nationality': null
  'incident-no': null
  'incident-note': null
  'incident-place': null
  'incident-place-hint': null
  'incident-read-back': null
  'incident-safe': null
  'incident-saved': null
  'incident-scene': null
  'incident-snapshot': null
  'incident-snapshot-again': null
  'incident-snapshot-none': null
  'incident-snapshot-sent': { n: number; time: string }
  'incident-snapshot-stale': null
  'incident-title': null
  'incident-unclear': null
  'incident-unsaved': { count: number }
  'incident-verified-officer': null
  'incident-weapon': null
  'incident-yes': null
  'interpreter-after-wrap-up': null
  'interpreter-ask-again': null
  'interpreter-ask-one-at-a-time': null
  'interpreter-ask-repeat': null
  'interpreter-ask-slower': null
  'interpreter-back': null
  'interpreter-closing': null
  'interpreter-closing-text': null
  'interpreter-colleagues': null
  'interpreter-duty-closing': null
  'interpreter-duty-on-call': null
  'interpreter-duty-on-duty': null
  'interpreter-fact-callback': null
  'interpreter-fact-category': null
  'interpreter-fact-district': null
  'interpreter-fact-hurt': null
  'interpreter-fact-name': null
  'interpreter-fact-nationality': null
  'interpreter-fact-note': null
  'interpreter-fact-place': null
  'interpreter-fact-safe': null
  'interpreter-fact-scene': null
  'interpreter-fact-verified': null
  'interpreter-fact-weapon': null
  'interpreter-facts': null
  'interpreter-facts-none': null
  'interpreter-gender-female': null
  'interpreter-gender-male': null
  'interpreter-gone': null
  'interpreter-gone-over': null
  'interpreter-gone-text': { seconds: number }
  'interpreter-gone-tried': { count: number }
  'interpreter-held': null
  'interpreter-held-text': null
  'interpreter-hint-accept': null
  'interpreter-hint-decline': null
  'interpreter-languages': null
  'interpreter-leave': null
  'interpreter-leave-blame': null
  'interpreter-leave-conflict': null
  'interpreter-leave-guess': null
  'interpreter-leave-guessed': { language: string }
  'interpreter-leave-kept': null
  'interpreter-leave-language': null
  'interpreter-leave-next': null
  'interpreter-leave-nobody': null
  'interpreter-leave-now': null
  'interpreter-leave-relief': { name: string }
  'interpreter-leave-stay': null
  'interpreter-leave-unable': null
  'interpreter-leave-unknown': null
  'interpreter-leave-why': null
  'interpreter-list-and': null
  'interpreter-listened': null
  'interpreter-means-available': null
  'interpreter-means-away': null
  'interpreter-means-break': null
  'interpreter-means-wrap-up': null
  'interpreter-missed-one': null
  'interpreter-missed-several': null
  'interpreter-missed-stays': null
  'interpreter-missed-text': null
  'interpreter-no': null
  'interpreter-note': null
  'interpreter-note-hint': null
  'interpreter-note-send': null
  'interpreter-noted': null
  'interpreter-number': null
  'interpreter-over': null
  'interpreter-owed': { count: number }
  'interpreter-phrases': null
  'interpreter-phrases-none': null
  'interpreter-presence-available': null
  'interpreter-presence-away': null
  'interpreter-presence-break': null
  'interpreter-presence-wrap-up': null
  'interpreter-recalled': null
  'interpreter-recalled-text': { time: string }
  'interpreter-recent': null
  'interpreter-recent-none': null
  'interpreter-reconnecting': null
  'interpreter-reconnecting-text': null
  'interpreter-requests': null
  'interpreter-rest': null
  'interpreter-rest-text': null
  'interpreter-seat-further': null
  'interpreter-seat-joining': null
  'interpreter-seat-lost': null
  'interpreter-seat-main': null
  'interpreter-seat-on': null
  'interpreter-seat-relay': null
  'interpreter-seat-relief': null
  'interpreter-seat-ringing': { name: string }
  'interpreter-seat-sought': null
  'interpreter-seconds': { seconds: string }
  'interpreter-shift': null
  'interpreter-shift-ended': null
  'interpreter-shift-ended-text': null
  'interpreter-shift-sessions': null
  'interpreter-shift-talk': null
  'interpreter-shift-wait': null
  'interpreter-side': null
  'interpreter-silent': null
  'interpreter-silent-text': null
  'interpreter-status': null
  'interpreter-supervisor': null
  'interpreter-supervisor-called': { time: string }
  'interpreter-take-up': null
  'interpreter-unclear': null
  'interpreter-yes': null
  'keyboard-close': null
  'keyboard-palette': null
  'keyboard-scope-all': null
  'keyboard-sheet': null
  'keyboard-sheet-empty': null
  'keyboard-sheet-hint': null
  'keyboard-sheet-title': null
  'keyboard-space': null
  'ladder-expect': { time: string }
  'ladder-next-finding': null
  'ladder-next-gave': null
  'ladder-next-nobody': null
  'ladder-next-offline': null
  'ladder-next-on-call': { count: number }
  'ladder-next-partner': null
  'ladder-next-queue': null
  'ladder-next-rings': { name: string }
  'ladder-next-rings-last': null
  'ladder-next-yield': null
  'ladder-no-estimate': null
  'ladder-none-on-shift': null
  'ladder-offline': null
  'ladder-outside': null
  'ladder-place': { position: number }
  'ladder-relay': { languages: string }
  'ladder-relay-not-ready': null
  'ladder-relay-ready': null
  'ladder-rings': null
  'ladder-scope': null
  'ladder-stay': null
  'landmark-badaling': null
  'landmark-beijing-station': null
  'landmark-capital-airport': null
  'landmark-daxing-airport': null
  'landmark-summer-palace': null
  'landmark-wangfujing': null
  'landmark-west-station': null
  'metric-abandonment': null
  'metric-abandonment-note': null
  'metric-censored': { count: number }
  'metric-censored-note': null
  'metric-clocks': null
  'metric-formula': null
  'metric-more-than': { value: string }
  'metric-n': { n: number }
  'metric-none': null
  'metric-quantiles': null
  'metric-seconds': null
  'metric-service-level': null
  'metric-service-level-note': null
  'metric-stretch': { from: string; to: string }
  'metric-target': { percent: number }
  'metric-time-to-interpreter': null
  'metric-time-to-interpreter-note': null
  'metric-window': null
  'my-sessions-choose': null
  'my-sessions-choose-text': null
  'my-sessions-count': { count: number }
  'my-sessions-empty': null
  'my-sessions-empty-text': null
  'my-sessions-keys': null
  'my-sessions-mean-wait': { time: string }
  'my-sessions-talk': { time: string }
  'my-sessions-title': null
  'my-sessions-today': null
  'palette-choose': null
  'palette-empty': { query: string }
  'palette-empty-hint': null
  'palette-pinyin': null
  'palette-placeholder': null
  'palette-results': null
  'palette-run': null
  'palette-title': null
  'part-back': null
  'part-cancel': null
  'part-clear': null
  'part-close': null
  'part-copied': null
  'part-copy': null
  'part-copy-failed': null
  'part-dismiss': null
  'part-loading': null
  'part-loading-long': null
  'part-remove': null
  'part-remove-named': { label: string }
  'part-required': null
  'part-retry': null
  'part-sort-ascending': null
  'part-sort-descending': null
  'phrase-aloud': null
  'phrase-arg-address': null
  'phrase-arg-count': null
  'phrase-arg-language': null
  'phrase-arg-minutes': null
  'phrase-arg-phone': null
  'phrase-arg-seconds': null
  'phrase-arg-who': null
  'phrase-asks': { count: number }
  'phrase-back': null
  'phrase-choice-caller': null
  'phrase-choice-child': null
  'phrase-choice-female': null
  'phrase-choice-male': null
  'phrase-choice-other': null
  'phrase-choose': null
  'phrase-close': null
  'phrase-draft': null
  'phrase-fill-title': null
  'phrase-fill-use': null
  'phrase-group-close': null
  'phrase-group-desc': null
  'phrase-group-fire': null
  'phrase-group-greet': null
  'phrase-group-hand': null
  'phrase-group-int': null
  'phrase-group-loc': null
  'phrase-group-med': null
  'phrase-group-miss': null
  'phrase-group-nature': null
  'phrase-group-pass': null
  'phrase-group-pins': null
  'phrase-group-safe': null
  'phrase-group-sms': null
  'phrase-group-theft': null
  'phrase-group-traf': null
  'phrase-group-viol': null
  'phrase-group-wait': null
  'phrase-group-yes-no': null
  'phrase-groups': null
  'phrase-keys': null
  'phrase-none': { query: string }
  'phrase-none-hint': null
  'phrase-panel-hint': null
  'phrase-problems': { count: number }
  'phrase-range': { max: number; min: number }
  'phrase-reading': null
  'phrase-required': null
  'phrase-results': { count: number }
  'phrase-search': null
  'phrase-search-hint': null
  'phrase-shown': null
  'phrase-title': null
  'phrase-unavailable': null
  'phrase-used': null
  'policy-add-category': null
  'policy-add-partner': null
  'policy-add-relay': null
  'policy-category': null
  'policy-discard': null
  'policy-discard-text': null
  'policy-discard-title': null
  'policy-fault-before': { field: string }
  'policy-fault-empty': null
  'policy-fault-not-a-number': null
  'policy-fault-not-p1': null
  'policy-fault-out-of-range': { max: string; min: string }
  'policy-fault-relay-cycle': { language: string }
  'policy-fault-too-long': { max: number }
  'policy-fault-twice': null
  'policy-fault-unknown-language': { language: string }
  'policy-fault-unreadable': { said: string }
  'policy-faults': { count: number }
  'policy-field-alarms-shelve': null
  'policy-field-alarms-wait': null
  'policy-field-alarms-wait-p1': null
  'policy-field-counts-missed-rings': null
  'policy-field-counts-rings': null
  'policy-field-counts-rings-p1': null
  'policy-field-expertise': null
  'policy-field-keep-rare-languages': null
  'policy-field-listening-shown': null
  'policy-field-partners': null
  'policy-field-relays': null
  'policy-field-service-percent': null
  'policy-field-service-short-abandon': null
  'policy-field-service-within': null
  'policy-field-times-ageing': null
  'policy-field-times-caller-gone': null
  'policy-field-times-clock-skew': null
  'policy-field-times-hand-over': null
  'policy-field-times-handle': null
  'policy-field-times-join': null
  'policy-field-times-reconnect': null
  'policy-field-times-relief-hint': null
  'policy-field-times-relief-urge': null
  'policy-field-times-rest': null
  'policy-field-times-ring': null
  'policy-field-times-shift-closing': null
  'policy-field-yielding': null
  'policy-go-back': null
  'policy-hint-alarms-shelve': null
  'policy-hint-alarms-wait': null
  'policy-hint-alarms-wait-p1': null
  'policy-hint-counts-missed-rings': null
  'policy-hint-counts-rings': null
  'policy-hint-counts-rings-p1': null
  'policy-hint-expertise': null
  'policy-hint-keep-rare-languages': null
  'policy-hint-listening-shown': null
  'policy-hint-partners': null
  'policy-hint-relays': null
  'policy-hint-service-percent': null
  'policy-hint-service-short-abandon': null
  'policy-hint-service-within': null
  'policy-hint-times-ageing': null
  'policy-hint-times-caller-gone': null
  'policy-hint-times-clock-skew': null
  'policy-hint-times-hand-over': null
  'policy-hint-times-handle': null
  'policy-hint-times-join': null
  'policy-hint-times-reconnect': null
  'policy-hint-times-relief-hint': null
  'policy-hint-times-relief-urge': null
  'policy-hint-times-rest': null
  'policy-hint-times-ring': null
  'policy-hint-times-shift-closing': null
  'policy-hint-yielding': null
  'policy-keep-editing': null
  'policy-kept': null
  'policy-line': { line: number }
  'policy-mode': null
  'policy-mode-form': null
  'policy-mode-switch': null
  'policy-mode-text': null
  'policy-overtaken': null
  'policy-overtaken-text': null
  'policy-partner-id': null
  'policy-partner-langs': null
  'policy-partner-name': null
  'policy-partner-number': null
  'policy-percent': { value: string }
  'policy-relay-lang': null
  'policy-relay-pivots': null
  'policy-save': null
  'policy-seconds': { value: string }
  'policy-section-alarms': null
  'policy-section-counts': null
  'policy-section-expertise': null
  'policy-section-partners': null
  'policy-section-people': null
  'policy-section-relays': null
  'policy-section-service': null
  'policy-section-times': null
  'policy-section-yielding': null
  'policy-sections': null
  'policy-set-by': { name: string; time: string }
  'policy-standard': null
  'policy-standard-text': null
  'policy-standard-title': null
  'policy-text-hint': null
  'policy-text-label': null
  'policy-unit-count': null
  'policy-unit-people': null
  'policy-unit-percent': null
  'policy-unit-seconds': null
  'policy-unsaved': null
  'policy-version': { version: number }
  'policy-version-standard': null
  'priority-1': null
  'priority-2': null
  'priority-3': null
  'priority-4': null
  'priority-label': null
  'record-agency-ambulance120': null
  'record-agency-citizens12345': null
  'record-agency-fire119': null
  'record-agency-traffic122': null
  'record-attestations': null
  'record-attested': null
  'record-audited': null
  'record-call-taker': { name: string }
  'record-caller-incident': null
  'record-caller-number': null
  'record-caller-officer': null
  'record-choose': null
  'record-choose-text': null
  'record-clear': null
  'record-copied': null
  'record-copy-link': null
  'record-declined-conflict': null
  'record-declined-not-able': null
  'record-declined-other': null
  'record-declined-technical': null
  'record-details': null
  'record-disputed': null
  'record-ending-abandoned': null
  'record-ending-completed': null
  'record-ending-unserved': null
  'record-ending-withdrawn': null
  'record-facts': null
  'record-facts-empty': null
  'record-field-callback': null
  'record-field-caller-name': null
  'record-field-category': null
  'record-field-district': null
  'record-field-hurt-count': null
  'record-field-nationality': null
  'record-field-note': null
  'record-field-place': null
  'record-field-safe': null
  'record-field-scene': null
  'record-field-weapon': null
  'record-follow-up-call-back': null
  'record-follow-up-statement': null
  'record-hand-offs': null
  'record-hits': { count: number; ms: number }
  'record-hits-more': { count: number; ms: number }
  'record-interpreter': { name: string }
  'record-key-result': null
  'record-key-search': null
  'record-key-turn': null
  'record-keys': null
  'record-live': null
  'record-loading': null
  'record-mode-briefing-only': null
  'record-mode-call-taker-stays': null
  'record-mode-with-interpreter': null
  'record-more': null
  'record-newest-first': null
  'record-no-category': null
  'record-no-interpreter': null
  'record-no-sessions': null
  'record-no-sessions-text': null
  'record-none': { query: string }
  'record-none-text': null
  'record-not-confirmed': null
  'record-offer-accepted': null
  'record-offer-expired': null
  'record-offer-lost': null
  'record-offer-open': null
  'record-offer-withdrawn': null
  'record-offers': null
  'record-outcome-advice': null
  'record-outcome-caller-hung-up': null
  'record-outcome-dispatched': null
  'record-outcome-misdial': null
  'record-outcome-to119': null
  'record-outcome-to120': null
  'record-outcome-to122': null
  'record-outcome-to12345': null
  'record-rating-difficult': null
  'record-rating-review': null
  'record-rating-smooth': null
  'record-results': null
  'record-search': null
  'record-search-hint': null
  'record-sessions': null
  'record-snapshot': { n: number }
  'record-snapshot-complete': null
  'record-snapshot-missing': { fields: string }
  'record-snapshots': null
  'record-source-officer': null
  'record-source-read-back': null
  'record-source-show': null
  'record-source-turn': null
  'record-source-typed': null
  'record-state-closed': null
  'record-state-connected': null
  'record-state-ended': null
  'record-state-held': null
  'record-state-phrases-only': null
  'record-state-reconnecting': null
  'record-state-requested': null
  'record-state-ringing': null
  'record-state-wrap-up': null
  'record-summary': null
  'record-summary-open': null
  'record-supervisor-called': null
  'record-wait': null
  'record-yes-no-no': null
  'record-yes-no-unclear': null
  'record-yes-no-yes': null
  'refused-dismiss': null
  'refused-label': null
  'refused-more': { count: number }
  'refused-title': { what: string }
  'refused-what-accept-offer': null
  'refused-what-add-language': null
  'refused-what-add-note': null
  'refused-what-ask-relief': null
  'refused-what-attest': null
  'refused-what-call-back-tried': null
  'refused-what-call-partner': null
  'refused-what-call-supervisor': null
  'refused-what-caller-left': null
  'refused-what-change-language': null
  'refused-what-decline-offer': null
  'refused-what-drop-request': null
  'refused-what-end-relay': null
  'refused-what-end-session': null
  'refused-what-hand-off': null
  'refused-what-hold-session': null
  'refused-what-interpret': null
  'refused-what-intervene': null
  'refused-what-join-session': null
  'refused-what-leave-session': null
  'refused-what-link-sessions': null
  'refused-what-listen-in': null
  'refused-what-mark-unclear': null
  'refused-what-next-interpreter': null
  'refused-what-open-session': null
  'refused-what-other': null
  'refused-what-partner-off': null
  'refused-what-partner-on': null
  'refused-what-prefer-gender': null
  'refused-what-read-transcript': null
  'refused-what-refuse-yield': null
  'refused-what-request-interpreter': null
  'refused-what-resume-session': null
  'refused-what-revise': null
  'refused-what-ring-person': null
  'refused-what-send-snapshot': null
  'refused-what-set-fact': null
  'refused-what-set-policy': null
  'refused-what-set-presence': null
  'refused-what-set-priority': null
  'refused-what-set-roster': null
  'refused-what-set-silent': null
  'refused-what-speak': null
  'refused-what-start-relay': null
  'refused-what-summarise': null
  'refused-what-take-over-seat': null
  'refused-what-take-over-session': null
  'refused-what-update-person': null
  'refused-what-use-phrase': null
  'refused-what-withdraw-session': null
  'refused-what-yield-interpreter': null
  'refused-words': null
  'relief-ask': null
  'relief-coming': { name: string }
  'relief-drop': null
  'relief-hint': { minutes: number }
  'relief-last': null
  'relief-last-none': null
  'relief-left': { seconds: number }
  'relief-lost': { name: string }
  'relief-newcomer': { name: string }
  'relief-newcomer-text': { name: string }
  'relief-now': null
  'relief-outgoing': { name: string }
  'relief-outgoing-text': null
  'relief-pending': null
  'relief-pending-none': null
  'relief-please': null
  'relief-ringing': { name: string }
  'relief-sought': { time: string }
  'relief-take-over': null
  'relief-time': { limit: number; minutes: number }
  'relief-title': null
  'relief-urge': { minutes: number }
  'ring-about': null
  'ring-about-unknown': null
  'ring-accept': null
  'ring-accept-after-all': null
  'ring-as-further': null
  'ring-as-pivot': { far: string; pivot: string }
  'ring-as-relay': { far: string; pivot: string }
  'ring-as-relief': null
  'ring-decline': null
  'ring-decline-other': { seconds: number }
  'ring-decline-why': null
  'ring-first': null
  'ring-from': null
  'ring-joining': null
  'ring-left': { seconds: number }
  'ring-over': null
  'ring-over-text': null
  'ring-phrases': null
  'ring-reason-conflict': null
  'ring-reason-not-able': null
  'ring-reason-other': null
  'ring-reason-technical': null
  'ring-scene': null
  'ring-seat-further': null
  'ring-seat-relay': null
  'ring-seat-relief': null
  'ring-then': { name: string; seconds: number }
  'ring-title': null
  'ring-title-officer': null
  'ring-waiting': null
  'ring-where': null
  'ring-where-unknown': null
  'scene-children': null
  'scene-injured': null
  'scene-suspect-present': null
  'scene-weapon': null
  'seats-further-drop': null
  'seats-further-title': { language: string }
  'seats-partner-dial': { name: string }
  'seats-partner-dial-text': null
  'seats-partner-is-on': { name: string }
  'seats-partner-is-on-text': null
  'seats-partner-left': null
  'seats-partner-off': null
  'seats-partner-on': null
  'seats-relay-end': null
  'seats-relay-title': { pivot: string }
  'seats-relief-ask': null
  'seats-relief-both': { main: string; relief: string }
  'seats-relief-both-text': { relief: string }
  'seats-relief-drop': null
  'seats-relief-due': { minutes: number; name: string }
  'seats-relief-hint': null
  'seats-relief-joining': { name: string }
  'seats-relief-meanwhile': { name: string }
  'seats-relief-ringing': { name: string }
  'seats-relief-sought': null
  'seats-relief-take': null
  'seats-relief-urge': null
  'seats-scope': null
  'seats-scope-partner': null
  'seats-scope-yield': null
  'seats-standing-joining': { name: string }
  'seats-standing-lost': { name: string }
  'seats-standing-none': null
  'seats-standing-ringing': { name: string }
  'seats-standing-sought': null
  'seats-yield-give': null
  'seats-yield-keep': null
  'seats-yield-text': null
  'seats-yield-title': { name: string }
  'session-answered': { seconds: number }
  'session-ask': null
  'session-ask-check-name': null
  'session-ask-repeat': null
  'session-ask-slower': null
  'session-caller': null
  'session-caller-in': { language: string; who: string }
  'session-elapsed': null
  'session-hold': null
  'session-interpreter': null
  'session-joining': null
  'session-left': { seconds: number }
  'session-level': { language: string; level: string }
  'session-line-none': null
  'session-line-ringing': null
  'session-line-talking': null
  'session-lost': { seconds: number }
  'session-next': { name: string }
  'session-next-none': null
  'session-nobody': null
  'session-not-asked': null
  'session-not-found': null
  'session-officer': null
  'session-parties': null
  'session-partner': null
  'session-partner-dialled': null
  'session-partner-on': null
  'session-queued-sub': null
  'session-resume': null
  'session-ringing': { name: string }
  'session-seat-further': null
  'session-seat-main': null
  'session-seat-relay': null
  'session-seat-relief': null
  'session-state-closed': null
  'session-state-connected': null
  'session-state-ended': null
  'session-state-held': null
  'session-state-phrases-only': null
  'session-state-reconnecting': null
  'session-state-requested': null
  'session-state-ringing': null
  'session-state-wrap-up': null
  'session-station': null
  'session-supervisor': null
  'session-supervisor-called': { time: string }
  'session-unconfirmed': null
  'session-you': null
  'session-you-at': { desk: string }
  'setup-centre-name': null
  'setup-centre-name-hint': null
  'setup-desk-label': null
  'setup-desk-label-hint': null
  'setup-fault-afresh': null
  'setup-fault-afresh-text': null
  'setup-fault-retry-text': null
  'setup-fault-set-aside': null
  'setup-fault-title': null
  'setup-fault-working': null
  'setup-field-empty': null
  'setup-field-long': { limit: number }
  'setup-fingerprint': null
  'setup-fingerprint-hint': null
  'setup-host': null
  'setup-host-do': null
  'setup-host-text': null
  'setup-invitation': null
  'setup-invitation-here': null
  'setup-invitation-hint': null
  'setup-invite': null
  'setup-invite-another': null
  'setup-invite-desk': null
  'setup-invite-do': null
  'setup-invite-done': { desk: string }
  'setup-invite-hand-over': null
  'setup-invite-note': null
  'setup-invite-person': null
  'setup-invite-text': null
  'setup-invite-text-label': null
  'setup-invite-working': null
  'setup-join': null
  'setup-join-do': null
  'setup-join-text': null
  'setup-keys': null
  'setup-language': null
  'setup-passphrase': null
  'setup-passphrase-again': null
  'setup-passphrase-differs': null
  'setup-passphrase-hint': null
  'setup-passphrase-text': null
  'setup-person-name': null
  'setup-role': null
  'setup-role-call-taker': null
  'setup-role-interpreter': null
  'setup-role-supervisor': null
  'setup-skill': { language: string }
  'setup-skill-none': null
  'setup-skills': null
  'setup-skills-empty': null
  'setup-skills-hint': null
  'setup-unlock-do': null
  'setup-unlock-text': null
  'setup-unlock-title': null
  'setup-unlocking': null
  'setup-version': { version: string }
  'setup-welcome': null
  'setup-welcome-text': null
  'setup-working': null
  'summary-checked': null
  'summary-failed': null
  'summary-final': null
  'summary-follow-up': null
  'summary-follow-up-call-back': null
  'summary-follow-up-statement': null
  'summary-later': null
  'summary-limit-reached': null
  'summary-narrative': null
  'summary-need-check': null
  'summary-need-narrative': null
  'summary-need-outcome': null
  'summary-outcome-advice': null
  'summary-outcome-caller-hung-up': null
  'summary-outcome-dispatched': null
  'summary-outcome-misdial': null
  'summary-outcome-to119': null
  'summary-outcome-to120': null
  'summary-outcome-to122': null
  'summary-outcome-to12345': null
  'summary-outcomes': null
  'summary-rating': null
  'summary-rating-difficult': null
  'summary-rating-review': null
  'summary-rating-smooth': null
  'summary-submit': null
  'summary-title': null
  'summary-too-long': { max: number }
  'transcript-ask-check-name': null
  'transcript-ask-one-at-a-time': null
  'transcript-ask-repeat': null
  'transcript-ask-slower': null
  'transcript-chinese': null
  'transcript-corrected': null
  'transcript-corrected-by': { by: string }
  'transcript-empty': null
  'transcript-empty-hint': null
  'transcript-follow': null
  'transcript-follow-off': null
  'transcript-half': { from: string; to: string }
  'transcript-half-later': null
  'transcript-key-facts': null
  'transcript-label': null
  'transcript-new': { count: number }
  'transcript-not-rendered': null
  'transcript-not-written': null
  'transcript-note': null
  'transcript-notice-caller-back': null
  'transcript-notice-caller-gone': null
  'transcript-notice-interpreter-joined': null
  'transcript-notice-interpreter-left': null
  'transcript-notice-interpreter-lost': null
  'transcript-notice-interpreter-yielded': null
  'transcript-notice-language-added': null
  'transcript-notice-listened-in': null
  'transcript-notice-partner-joined': null
  'transcript-notice-partner-left': null
  'transcript-notice-relay-started': null
  'transcript-notice-relief-took-over': null
  'transcript-notice-session-taken-over': null
  'transcript-notice-wrong-language': null
  'transcript-oral': null
  'transcript-pending': null
  'transcript-queued': null
  'transcript-seal-call-taker': null
  'transcript-seal-caller': null
  'transcript-seal-interpreter': null
  'transcript-seal-officer': null
  'transcript-seal-phrase': null
  'transcript-seal-supervisor': null
  'transcript-seal-system': null
  'transcript-speaker-call-taker': null
  'transcript-speaker-caller': null
  'transcript-speaker-interpreter': null
  'transcript-speaker-officer': null
  'transcript-speaker-phrase': null
  'transcript-speaker-supervisor': null
  'transcript-speaker-system': null
  'transcript-unclear': null
  'wrap-up-account': null
  'wrap-up-back': null
  'wrap-up-confirm': null
  'wrap-up-counts': { corrected: number; turns: number; unclear: number }
  'wrap-up-dispute': null
  'wrap-up-dispute-send': null
  'wrap-up-goes-on': null
  'wrap-up-later': null
  'wrap-up-note': null
  'wrap-up-note-hint': null
  'wrap-up-note-missing': null
  'wrap-up-text': null
  'wrap-up-title': null
}
export type MessageId = keyof Messages

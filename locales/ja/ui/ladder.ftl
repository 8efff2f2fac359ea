# 待っている受理席への案内と、その間にできること。

ladder-scope = 通訳者待ち
ladder-rings = 呼出中
# Variables:
#   $position (Number) - place in the queue, from 1
ladder-place = 待ち順 { $position } 番
# Variables:
#   $time (String) - expected time, 00:00
ladder-expect = 約 { $time }
ladder-none-on-shift = 勤務中の通訳者なし
ladder-no-estimate = 見込みは未定
# Variables:
#   $name (String) - who is rung next
ladder-next-rings = 最初に応答した人が入ります。次は { $name } を呼び出します。
ladder-next-rings-last = 最初に応答した人が入ります。ほかに呼び出せる人はいません。
ladder-next-yield = 他の席に通訳者を譲るよう依頼中です。同意され次第入ります。
# Variables:
#   $count (Number) - on-call people who can be rung
ladder-next-on-call = 待機当番で連絡可能：{ $count } 人。自動で呼び出します。
ladder-next-nobody = 呼び出せる人がいません。定型文で続けるか、下から選んでください。勤務に入った人を自動で呼び出します。
ladder-next-gave = 通訳者は人命に関わる事案へ移りました。定型文で続けてください。順番はそのままで、自動で呼び出します。
ladder-next-queue = 定型文で続けながらお待ちください。空いた人を自動で呼び出します。
ladder-next-finding = 空きがあります。まもなく呼び出します。
ladder-next-partner = 上の外線に電話してください。先方の通訳者が入るまで、こちらでも探し続けます。
ladder-next-offline = センターとの回線が切れている間は呼び出しません。定型文は使えます。外線は手動で発信してください。順番は保たれます。
ladder-stay = 定型文で待つ、または：
# Variables:
#   $languages (String) - pivot languages, best first
ladder-relay = { $languages }を介したリレー
ladder-relay-ready = すぐ可能
ladder-relay-not-ready = 空き待ち
ladder-offline = オフラインのため呼出不可
ladder-outside = 外線通訳

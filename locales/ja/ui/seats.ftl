# 通訳者：譲渡、交代、リレー、追加言語、外線。

seats-scope = 通訳者
seats-scope-yield = 他で人命の危険
seats-scope-partner = 外線通訳
# Variables:
#   $name (String) - the interpreter
seats-yield-title = 他の通報で人命の危険があり、{ $name } が必要です。
seats-yield-text = 譲った場合、この通報は定型文で続け、順番は保たれます。
seats-yield-give = 譲る
seats-yield-keep = 譲らない
seats-relief-ask = 交代を依頼
seats-relief-drop = 交代を取り消す
seats-relief-take = 今すぐ交代
# Variables:
#   $name (String) - the interpreter
#   $minutes (Number) - minutes on
seats-relief-due = { $name } は { $minutes } 分通訳しています。
seats-relief-hint = そろそろ交代を検討してください。
seats-relief-urge = これ以上は誤りが増えます。今すぐ交代を依頼してください。
seats-relief-sought = 交代の通訳者を探しています。
# Variables:
#   $name (String) - who is rung
seats-relief-ringing = 交代のため { $name } を呼出中。
# Variables:
#   $name (String) - the relief
seats-relief-joining = { $name } が交代に入ります。
# Variables:
#   $name (String) - the present interpreter
seats-relief-meanwhile = それまでは { $name } が続けます。
# Variables:
#   $main (String) - the present interpreter
#   $relief (String) - the relief
seats-relief-both = { $main } と { $relief } が両方入っています。
# Variables:
#   $relief (String) - the relief
seats-relief-both-text = 一往復のあと { $relief } が引き継ぎます。
# Variables:
#   $pivot (String) - language in between
seats-relay-title = { $pivot }を介したリレー
seats-relay-end = リレーを終了
# Variables:
#   $language (String) - the further language
seats-further-title = ほかの言語：{ $language }
seats-further-drop = 探すのをやめる
seats-standing-none = なし
seats-standing-sought = 探しています
# Variables:
#   $name (String) - who is rung
seats-standing-ringing = { $name } を呼出中
# Variables:
#   $name (String) - who joins
seats-standing-joining = { $name }、接続中
# Variables:
#   $name (String) - whose line is lost
seats-standing-lost = { $name }、切断
# Variables:
#   $name (String) - the service
seats-partner-dial = { $name } に電話：
seats-partner-dial-text = 先方の通訳者を通話に入れてください。こちらでも探し続けます。
seats-partner-on = 先方の通訳者が入った
seats-partner-off = 応答なし
seats-partner-left = 先方は退出した
# Variables:
#   $name (String) - the service
seats-partner-is-on = 外線の通訳者：{ $name }
seats-partner-is-on-text = 先方はここに記録できません。要点はご自身で記録してください。ほかの人は探しません。

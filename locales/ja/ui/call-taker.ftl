# 受理席：新規、呼出し、通話。

call-taker-scope-new = 新規セッション
call-taker-scope-talk = セッション
call-taker-question = 通報者は何語ですか
call-taker-question-hint = 数字キー1つで通訳者を呼び出します。ほかの項目は呼出し中に入力できます。
call-taker-question-phrases = 言語の数字キーを押してください。定型文のみで、通訳者は呼び出しません。
call-taker-origin = 発信元
call-taker-origin-caller = 通報者
call-taker-origin-officer = 警察官
call-taker-number = 通報者の番号
call-taker-number-officer = 現場の電話
call-taker-incident = 事案番号
call-taker-queue = 全席の待ち
call-taker-covered = 空きのある言語
# Variables:
#   $count (Number) - languages covered
#   $all (Number) - languages
call-taker-of = { $count } / { $all }
# Variables:
#   $language (String) - name of the language
call-taker-ring = { $language }の通訳者を呼び出す
call-taker-ring-language = 通訳者を呼び出す
# Variables:
#   $count (Number) - free interpreters
call-taker-free = 空き { $count }名
call-taker-none-free = 空きなし
call-taker-none-on-shift = 勤務者なし
# Variables:
#   $time (String) - expected time, 00:00
call-taker-expect = 約 { $time }
# Variables:
#   $seconds (Number) - expected time
call-taker-expect-seconds = 約{ $seconds }秒
call-taker-expect-none = 見込み時間なし
# Variables:
#   $count (Number) - sessions waiting
call-taker-waiting = { $count }件待ち
# Variables:
#   $code (String) - country code
call-taker-suggested = 国番号 +{ $code }
call-taker-other = その他の言語
call-taker-other-hint = このセンターにほかの言語はありません
call-taker-other-choose = 数字キーのない言語
call-taker-phrases = 定型文のみ（通訳者なし）
call-taker-phrases-hint = 大きく表示し、記録に残します
call-taker-phrases-armed = 続けて 1–8 を押す（Esc で取消し）
call-taker-offline = オフライン、呼出し不可
call-taker-shift = この勤務のセッション
# Variables:
#   $count (Number) - summaries owed
call-taker-unfinished = 未提出の結果報告 { $count }件
# Variables:
#   $count (Number) - sessions today
call-taker-today = 本日 { $count }件
# Variables:
#   $seconds (Number) - mean wait
call-taker-mean-wait = 平均応答 { $seconds }秒
call-taker-shift-empty = この勤務のセッションはまだありません
call-taker-shift-empty-hint = 数字キーを押すと最初のセッションを開始します。
call-taker-column-time = 時刻
call-taker-column-language = 言語
call-taker-column-incident = 事案
call-taker-column-interpreter = 通訳者
call-taker-column-length = 所要時間
call-taker-column-outcome = 状態
call-taker-summary-due = 結果報告待ち
call-taker-ending-completed = 完了
call-taker-ending-withdrawn = 取下げ
call-taker-ending-unserved = 通訳者応答なし
call-taker-ending-abandoned = 通報者切断
call-taker-live = 対応中
call-taker-hint-ring = 通訳者呼出し
call-taker-hint-number = 番号
call-taker-hint-place = 場所
call-taker-hint-category = 種別
call-taker-hint-phrases = 定型文のみ
call-taker-hint-keys = キー一覧
call-taker-undo = 取消し
# Variables:
#   $seconds (Number) - seconds left
call-taker-undo-left = 押し間違いですか。取消し可能 残り{ $seconds }秒
call-taker-ring-progress = 呼出し時間
# Variables:
#   $name (String) - who is rung
call-taker-ring-now = { $name } を呼出中
call-taker-offers = 呼出し済み
call-taker-offer-accepted = 応答
call-taker-offer-declined-technical = 機器の不具合
call-taker-offer-declined-not-able = 対応不可
call-taker-offer-declined-conflict = 利害関係あり
call-taker-offer-declined-other = その他の理由
# Variables:
#   $reason (String) - why
call-taker-offer-declined = 辞退：{ $reason }
call-taker-offer-expired = 応答なし
call-taker-offer-withdrawn = 見送り
call-taker-offer-lost = 切断
call-taker-next-interpreter = 次の通訳者
call-taker-call-interpreter = 通訳者を呼び出す
call-taker-change-language = 言語を変更
call-taker-held-title = 保留中
call-taker-held-text = ほかの参加者は待機中で、この席の声は聞こえません。
# Variables:
#   $name (String) - the interpreter
call-taker-reconnecting-title = 通訳者 { $name } の回線が切断、再接続待ち
call-taker-reconnecting-text = 定型文で対応してください。時間になると別の通訳者を呼び出します。
call-taker-phrases-only-text = 定型文のみ：通訳者は呼び出していません。
call-taker-write = 発言を書き留める
call-taker-write-who = 発言者
call-taker-write-caller = 通報者
call-taker-write-officer = 警察官
call-taker-write-me = 自分
call-taker-write-note = メモ
call-taker-write-caller-hint = 通報者の発言
call-taker-write-me-hint = 自分の発言
call-taker-write-officer-hint = 警察官の発言
call-taker-write-note-hint = 通訳者へのメモ（通報者には伝えません）
call-taker-write-send = 記入
call-taker-note = 通訳者へのメモ
call-taker-switch-voice = 書き留め：発言者の切替え
call-taker-correct = 訂正
call-taker-correct-last = 直前の発言を訂正
call-taker-correct-title = 発言の訂正
call-taker-correct-side = 訂正する側
call-taker-correct-said = 発言
call-taker-correct-rendered = 訳文
call-taker-correct-text = 訂正後
call-taker-correct-reason = 理由
call-taker-reason-typing = 入力誤り
call-taker-reason-misheard = 聞き誤り
call-taker-reason-mistranslated = 誤訳
call-taker-reason-omission = 漏れ
call-taker-correct-save = 訂正し、元の文を残す
call-taker-correct-hint = 元の文は取消線を引いて残します。
call-taker-end = 終了して結果報告へ
call-taker-audited = すべて記録
call-taker-end-title = 通報者はまだ通話中ですか
call-taker-end-text = 終了したセッションは再開できません。
call-taker-end-completed = 対応完了、終了する
call-taker-end-abandoned = 通報者が切断した
call-taker-end-keep = 続ける
call-taker-failed = 実行できませんでした
call-taker-palette = 操作
call-taker-palette-phrases = 定型文
call-taker-palette-languages = 言語
call-taker-loading = セッションを開いています
call-taker-origin-station = 警察署
call-taker-origin-partner = 連携機関
call-taker-origin-next = 次の発信元
call-taker-hint-origin = 発信元
call-taker-number-station = 警察署の番号
call-taker-number-partner = 先方の番号
call-taker-incident-partner = 先方の受付番号
call-taker-station = 所属署
call-taker-officer-name = 警察官氏名
call-taker-service = 機関
call-taker-service-desk = 先方の席
call-taker-correct-relayed = リレー訳

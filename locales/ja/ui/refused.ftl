# 受け付けられなかった操作：内容と、残された文。

refused-label = 受付不可
# Variables:
#   $what (String) - which command, in words
refused-title = 受付不可：{ $what }
refused-words = 入力した内容
# Variables:
#   $count (Number) - further notices below
refused-more = ほか{ $count }件
refused-dismiss = 了解
refused-what-other = 操作
refused-what-set-presence = 状態の変更
refused-what-open-session = セッションの開始
refused-what-withdraw-session = セッションの取下げ
refused-what-request-interpreter = 通訳者の呼出し
refused-what-next-interpreter = 次の通訳者の呼出し
refused-what-change-language = 言語の変更
refused-what-accept-offer = 呼出しへの応答
refused-what-decline-offer = 呼出しの辞退
refused-what-join-session = セッションへの参加
refused-what-speak = 発言
refused-what-use-phrase = 定型文
refused-what-interpret = 訳文
refused-what-intervene = 発言者への依頼
refused-what-add-note = メモ
refused-what-revise = 訂正
refused-what-mark-unclear = 「不明瞭」の印
refused-what-set-fact = 事案票の入力
refused-what-set-priority = 優先度の変更
refused-what-send-snapshot = 速報の送信
refused-what-hold-session = 通話の保留
refused-what-resume-session = 通話の再開
refused-what-call-supervisor = 当直長の呼出し
refused-what-hand-off = 引継ぎ
refused-what-end-session = セッションの終了
refused-what-summarise = 結果報告
refused-what-attest = 通訳者による記録の確認
refused-what-read-transcript = 記録を開く操作
refused-what-update-person = 職員情報の変更
refused-what-set-roster = 勤務表
refused-what-set-policy = ペアリング規則
refused-what-drop-request = 依頼の取消し
refused-what-ask-relief = 交代の依頼
refused-what-take-over-seat = 交代
refused-what-start-relay = リレーの開始
refused-what-end-relay = リレーの終了
refused-what-add-language = 言語の追加
refused-what-leave-session = 通報からの退出
refused-what-prefer-gender = 性別の希望
refused-what-ring-person = 指名呼出し
refused-what-yield-interpreter = 通訳者の譲渡
refused-what-refuse-yield = 通訳者の継続
refused-what-call-partner = 外線への発信
refused-what-partner-on = 外線通訳者の参加
refused-what-partner-off = 外線通訳者の退出
refused-what-caller-left = 通報者の切断
refused-what-call-back-tried = かけ直しの記録
refused-what-set-silent = 無声モード
refused-what-link-sessions = 通報の関連付け
refused-what-take-over-session = 通話の引継ぎ
refused-what-listen-in = 聴取

# 指標：名称、意味、読み方。

metric-time-to-interpreter = 通訳者接続時間
metric-time-to-interpreter-note = 要請から通訳者がつながるまで。半数と 9 割がこの時間以内です。
metric-service-level = 20 秒以内の接続率
metric-service-level-note = 20 秒以内に通訳者がついた要請の割合。5 秒未満の離脱は除きます。
metric-abandonment = 未接続の終了
metric-abandonment-note = 通訳者がつく前に終わった要請の割合：切断、取消、該当者なし。
metric-window = 60 分
metric-formula = 計算式
metric-clocks = T4：通訳者の要請。T7：通訳者の接続。# は件数、Σ は合計。
# Variables:
#   $from (String) - time of day
#   $to (String) - time of day
metric-stretch = { $from }–{ $to }
# Variables:
#   $n (Number) - size of the sample
metric-n = n = { $n }
# Variables:
#   $count (Number) - how many
metric-censored = 未終了 { $count }
metric-censored-note = 「未終了」は待機中または未接続で終わった要請で、少なくともその時間は待っています。除外せず数えます。
metric-quantiles = 半数 / 9 割
metric-seconds = 秒
# Variables:
#   $value (String) - a number, in digits
metric-more-than = > { $value }
# Variables:
#   $percent (Number) - per cent
metric-target = 目標 { $percent }%
metric-none = この 1 時間の要請なし

# 通用控件用语：关闭、清除、等待。与警情无关。

part-close = 关闭
part-clear = 清除
part-cancel = 取消
part-loading = 正在载入…
part-loading-long = 比平时慢，仍在载入。
part-remove = 移除
# Variables:
#   $label (String) - what is removed, e.g. a filter
part-remove-named = 移除 { $label }
part-required = 必填
part-sort-ascending = 升序
part-sort-descending = 降序
part-dismiss = 知道了
part-copy = 复制
part-copied = 已复制
part-copy-failed = 未能复制：请选中文字后按 Ctrl C
part-back = 返回
part-retry = 再试一次

# 命令面板（Ctrl K）。

palette-title = 搜索或执行命令
palette-placeholder = 命令、短语、记录或人员
palette-results = 结果
palette-choose = 选择
palette-run = 执行
# Variables:
#   $query (String) - what was typed
palette-empty = 没有符合“{ $query }”的结果
palette-empty-hint = 少输几个字，或用拼音首字母。
palette-pinyin = 支持拼音首字母：zj119

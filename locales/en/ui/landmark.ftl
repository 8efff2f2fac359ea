# Landmarks callers often name; pressed, they go into the location.

landmark-capital-airport = Capital Airport
landmark-daxing-airport = Daxing Airport
landmark-beijing-station = Beijing Station
landmark-west-station = West Station
landmark-wangfujing = Wangfujing
landmark-summer-palace = Summer Palace
landmark-badaling = Badaling

# Puntos de referencia que los llamantes suelen nombrar; al pulsarlos pasan al lugar.

landmark-capital-airport = Aeropuerto de la Capital
landmark-daxing-airport = Aeropuerto de Daxing
landmark-beijing-station = Estación de Pekín
landmark-west-station = Estación del Oeste
landmark-wangfujing = Wangfujing
landmark-summer-palace = Palacio de Verano
landmark-badaling = Badaling

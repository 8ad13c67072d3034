package exports

import _ "github.com/xuri/excelize/v2"

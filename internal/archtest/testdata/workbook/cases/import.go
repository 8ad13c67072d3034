package cases

import _ "github.com/xuri/excelize/v2" // want: workbook

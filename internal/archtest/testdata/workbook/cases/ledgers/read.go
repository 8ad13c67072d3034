package ledgers

import _ "github.com/xuri/excelize/v2"

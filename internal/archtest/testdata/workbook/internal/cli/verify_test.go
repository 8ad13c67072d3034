package cli_test

import (
	_ "github.com/xuri/efp"
	_ "github.com/xuri/excelize/v2" // want: workbook
)

//go:build !headless

package app

// 注释可以用中文。
type row struct {
	Name string `json:"名称"`
}

var (
	title = "案件"           // want: literal
	sign  = '缺'            // want: literal
	note  = `a，b`          // want: literal
	coded = "\u7ef4\u6743" // want: literal
	signs = "\uff0c\u3002"
	plain = "case.title"
	yuan  = "¥ × ÷ −"
)

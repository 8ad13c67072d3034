//go:build !headless

package assets

import _ "embed" // for the fonts

// FontRegular is Noto Sans SC Regular, a TrueType face under the SIL Open Font
// License (fonts/OFL.txt).
//
//go:embed fonts/NotoSansSC-Regular.ttf
var FontRegular []byte

// FontBold is Noto Sans SC Bold, under the same licence.
//
//go:embed fonts/NotoSansSC-Bold.ttf
var FontBold []byte

package law

import "redress/internal/text"

// holidayNames are the public holidays as the notices of the State Council call
// them in short, in both languages.
var holidayNames = []text.Text{
	text.T("元旦", "New Year's Day"), text.T("春节", "Spring Festival"), text.T("清明", "Qingming Festival"), text.T("劳动节", "Labour Day"),
	text.T("端午", "Dragon Boat Festival"), text.T("中秋", "Mid-Autumn Festival"), text.T("国庆节", "National Day"),
	text.T("中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "70th anniversary of victory, 2015"),
}

// HolidayName is a name of the table of holidays in both languages; one that is
// not known here, of a table of the user's own, stays as it stands.
func HolidayName(name string) text.Text {
	for _, known := range holidayNames {
		if known.ZH == name {
			return known
		}
	}
	return text.T(name, name)
}

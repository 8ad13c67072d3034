package cases

const cause = "侵害商业秘密纠纷"

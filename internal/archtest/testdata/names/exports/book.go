package exports

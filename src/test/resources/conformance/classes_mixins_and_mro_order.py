class Log:
    def save(self): print('log'); super().save()
class Check:
    def save(self): print('check'); super().save()
class Base:
    def save(self): print('base')
class Doc(Log, Check, Base): pass
Doc().save()
print([c.__name__ for c in Doc.mro()], Doc.__qualname__, Doc.__base__.__name__)
class Left(Base):
    def save(self): Base.save(self)
Left().save()

"""Recomputes the figures and lists that rapport.report.md states, by the letters and numbers they stand under (N01, L03).

Made, as the enquiry beside it, by somebody who had read the documentation and no code, and kept as it was left. Prints JSON.
"""
import csv,json,os,re,sys
os.chdir(os.path.dirname(os.path.abspath(__file__)))
from fractions import Fraction as F
from decimal import Decimal,ROUND_HALF_UP
SV="abcdefghijklmnopqrstuvwxyzåäö"
NB="\u00a0"
def tab(p):
    t=[l for l in csv.reader(open(p,encoding="utf-8"))if l]
    up=[r for r in t if r[0].startswith("#")]; r=[r for r in t if not r[0].startswith("#")]
    return up,[dict(zip(r[0],x)) for x in r[1:]]
def num(s):
    s=s.strip().removesuffix("%").removesuffix("tkr").strip()
    if re.fullmatch(r"-?\d{1,3}( \d{3})*(,\d+)?|-?\d+(,\d+)?",s): return F(s.replace(" ","").replace(",","."))
_,panel=tab("panel.csv"); codes=[r["code"] for r in panel]; name={r["code"]:r["name"] for r in panel}; off={r["code"]:r["official_name"] for r in panel}
who={}
for r in panel:
    for n in [r["code"],r["name"],r["official_name"]]+r["aliases"].split("|"): who[n]=r["code"]
fact={c:{k:num(r[k]) if r[k] else None for k in("folkmangd 2024","elever 2024")} for c,r in zip(codes,panel)}
for r in tab("matt.csv")[1]:
    for k in("lan 2024","kostnad 2024"): fact[who[r["organisation"]]][k]=num(r[k]) if r[k] else None
def load(p):
    A={}
    for r in tab(p)[1]: A.setdefault((who[r["organisation"]],r["field"],r["row"]),[]).append(r)
    return A
RESP=sys.argv[2] if len(sys.argv)>2 else "inlamningar.csv"
ANS=sys.argv[1] if len(sys.argv)>1 else "svar.csv"
A=load(ANS); E=load("svar-2024.csv")
resp={who[r["organisation"]]:r for r in tab(RESP)[1]}
silent=[c for c in codes if resp[c]["state"]=="silent"]; ans=[c for c in codes if c not in silent]
def kind(c,f,A=A):
    r=A.get((c,f,""))
    if not r: return None
    if f in("avtalskostnad","avtal.innehall") and opts(c,"avtal")!={"ja"}: return "notasked"
    if f=="lage.beslut" and opts(c,"lage.plan")!={"klart"}: return "notasked"
    return {"":"v","delvis":"d","saknas":"s","ej-aktuellt":"e","oläst":"o"}[r[0]["status"]]
LAB={"Lärare":"larare","Böcker":"bocker"}
def opts(c,f,A=A):
    r=A.get((c,f,""))
    return {LAB.get(x,x) for x in r[0]["value"].split(";") if x} if r and not r[0]["status"] else set()
def val(c,f,A=A): return num(A[(c,f,"")][0]["value"]) if kind(c,f,A)=="v" else None
def nums(f,A=A,among=codes): return {c:val(c,f,A) for c in among if c not in silent and val(c,f,A) is not None}
def has(f,A=A): return [c for c in codes if kind(c,f,A) in("v","d","o")]
def fmt(x,d,sgn=False):
    q=Decimal(abs(x.numerator))/Decimal(x.denominator); q=q.quantize(Decimal(1).scaleb(-d),ROUND_HALF_UP)
    s=f"{q:,.{d}f}".replace(","," ").replace(".",","); return ("−" if x<0 and q else ("+" if sgn and q else ""))+s
def lst(cs,names=False,by="code",n=30):
    cs=[c for c in codes if c in cs]
    if by=="name": cs.sort(key=lambda c:[SV.index(x)+1 if x in SV else 0 for x in name[c].lower()])
    if not cs: return "ingen kommun"
    if names: l=[name[c] for c in cs]
    elif len(cs)==1: return off[cs[0]]
    else: l=[name[c] for c in cs]
    s=l[0] if len(l)==1 else ", ".join(l[:-1])+" och "+l[-1]
    return s if names else "kommunerna "+s
W="noll en två tre fyra fem sex sju åtta nio tio elva tolv".split()
def cnt(n,one="kommun",many="kommuner"):
    return ("ingen kommun" if n==0 else f"{W[n] if n<=12 else n} {one if n==1 else many}")
def med(v):
    v=sorted(v);h=len(v)//2; return v[h] if len(v)%2 else (v[h-1]+v[h])/2
def bas(n,of=34): return f"{n} av {of}"
X={}
X["R01"]=lst(silent);X["R02"]=lst([c for c in codes if "late" in resp[c]["state"]]);X["R03"]=lst([c for c in codes if "corrected" in resp[c]["state"]],by="name")
X["R04"]=str(len(ans));X["R05"]=fmt(F(100*len(ans),34),0)+" procent"
en=nums("enheter"); ee=nums("enheter",E)
X["N01"]=f"{fmt(sum(en.values()),0)} ({bas(len(en))})"; X["N02"]=fmt(F(sum(en.values()),len(en)),2); X["N03"]=fmt(med(en.values()),1)
X["N04"]=f"{min(en.values())}–{max(en.values())}"; X["N05"]=str(min(en.values())); X["N06"]=str(max(en.values()))
X["N09"]=fmt(sum(val(c,"enheter",E) for c in codes if kind(c,"enheter",E)=="v"),0)
X["N10"]=fmt(sum((en[c]-val(c,"enheter",E)) for c in en if kind(c,"enheter",E)=="v"),0,True)
X["N11"]=bas(len(has("enheter")))+" kommuner"
big=[c for c in ans if (fact[c]["folkmangd 2024"] or 0)>=100000]; b=nums("enheter",among=big); X["N13"]=f"{fmt(sum(b.values()),0)} ({bas(len(b),len(big))})"
X["N14"]=str(en["1480"]);X["N15"]=fmt(en["0180"]*10000/fact["0180"]["folkmangd 2024"],1)
g=nums("bibliotek.grund.med"); X["N20"]=f"{fmt(sum(g.values()),0)} ({bas(len(g))})"
R=("grund","anpassad","gymnasium")
def total(c,col):
    ks=[kind(c,f"bibliotek.{r}.{col}") for r in R]
    if any(k is None for k in ks) or any(k in("d","s","o") for k in ks): return None
    return sum(val(c,f"bibliotek.{r}.{col}") for r in R)
tm={c:total(c,"med") for c in ans if total(c,"med") is not None}; tb={c:total(c,"bemannade") for c in ans if total(c,"bemannade") is not None}
X["N21"]=f"{fmt(sum(tm.values()),0)} ({bas(len(tm))})"
both=[c for c in tm if c in tb]; X["N22"]=fmt(F(100*sum(tb[c] for c in both),sum(tm[c] for c in both)),1)
X["N23"]=str(sum(nums("bibliotek.grund.bemannade").values())); gy=nums("bibliotek.gymnasium.med"); X["N24"]=fmt(F(sum(gy.values()),len(gy)),2)
anyb=lambda fs:len({c for f in fs for c in has(f)})
X["N25"]=bas(anyb([f"bibliotek.{r}.{k}" for r in R for k in("med","bemannade","delas")]))+" kommuner"
X["N26"]=bas(anyb([f"bibliotek.grund.{k}" for k in("med","bemannade","delas")]))+" kommuner"; X["N27"]=bas(anyb([f"bibliotek.{r}.med" for r in R]))+" kommuner"
tj=nums("tjanster"); te={c:val(c,"tjanster",E) for c in codes if kind(c,"tjanster",E)=="v"}
X["N30"]=f"{fmt(sum(tj.values()),2)} ({bas(len(tj))})";X["N31"]=fmt(sum(tj.values())/len(tj),3);X["N32"]=fmt(med(tj.values()),2);X["N33"]=fmt(min(tj.values()),2)+"–"+fmt(max(tj.values()),2)
X["N35"]=fmt(sum(tj[c]-te[c] for c in tj if c in te),2,True);X["N36"]=fmt(sum(te.values()),2)
ja=[c for c in ans if "ja" in opts(c,"avtal")]; nej=[c for c in ans if "nej" in opts(c,"avtal")]; pl=[c for c in ans if "planeras" in opts(c,"avtal")]
t=nums("tjanster",among=ja);X["N37"]=f"{fmt(sum(t.values()),2)} ({bas(len(t),len(ja))})"
q=[c for c in tj if c in en]; X["N38"]=fmt(sum(tj[c] for c in q)/sum(en[c] for c in q),3)
X["N39"]=fmt(sum(v for c,v in tj.items() if "late" in resp[c]["state"]),2)
X["L01"]=lst(has("tjanster"),True); X["L02"]=lst([c for c in ans if kind(c,"tjanster") in(None,"s")])
m10=[c for c in tj if tj[c]>=10]; X["L03"]=lst(m10,True,"name"); X["L04"]="övriga "+cnt(len(tj)-len(m10)); X["L05"]="ingen av de övriga kommunerna"
conc=[c for c in ans if kind(c,"tjanster")!="e"]; X["L06"]=cnt(len(conc)); X["L07"]=fmt(F(100*len([c for c in has("tjanster") if c in conc]),len(conc)),0)+" procent"
X["L08"]=lst([c for c in tj if tj[c]==0]); X["L09"]=lst([c for c in tj if c in en and tj[c]>en[c]])
X["L10"]=lst([c for c in codes if kind(c,"tjanster")=="d" or tj.get(c,0)>0],True); X["L11"]=lst([c for c in tj if tj[c]==0]); X["L12"]=lst([c for c in codes if kind(c,"tjanster")=="s"]); X["L13"]=lst([c for c in codes if kind(c,"tjanster")=="e"])
X["L14"]=lst([c for c in ja if c in tj or kind(c,"tjanster")=="d"],True); X["L15"]="ingen kommun"
yr={c:opts(c,"yrken") for c in ans if opts(c,"yrken")}; Y=lambda x:[c for c in yr if x in yr[c]]
X["Y01"]=lst(Y("bibliotekarie"),True);X["Y02"]=lst([c for c in yr if "larare" not in yr[c]],True);X["Y03"]=cnt(len(Y("annat")));X["Y04"]=fmt(F(100*len(Y("bibliotekarie")),len(yr)),1)+" procent"
X["Y05"]=lst(Y("ingen"));X["Y06"]="övriga "+cnt(len(yr)-len(Y("bibliotekarie")));X["Y07"]=lst([c for c in yr if yr[c]&{"bibliotekarie","larare"}],True)
me=nums("medier");X["N40"]=f"{fmt(sum(me.values()),1)} ({bas(len(me))})";X["N41"]=fmt(sum(me.values())/len(me),1);X["N42"]=fmt(med(me.values()),1)
X["N44"]=fmt(min(me.values()),1)+"–"+fmt(max(me.values()),1)
er=[F(25000),F(30000),F(22500),F(5000),F("18000.50"),F(24000),F(28000)]
X["N45"]=fmt(med(er),0)+" kr";X["N47"]=fmt(sum(er)/7,2)+" kr"
f1=nums("fordelning.tryckt.andel");X["N50"]=fmt(sum(f1.values())/len(f1),1);X["N51"]=fmt(med(nums("fordelning.emedier.andel").values()),1);X["N52"]=bas(len(has("fordelning.laromedel.andel")))+" kommuner"
X["A01"]=lst(ja,True);X["A02"]=lst(nej);X["A03"]=lst(pl);X["A04"]="övriga "+cnt(len(nej)+len(pl));X["A05"]="övriga "+cnt(len(nej));X["A06"]="ingen av de övriga kommunerna"
ak=[c for c in ja if kind(c,"avtalskostnad")!="e"];X["A07"]=lst(ak,True);kost=nums("avtalskostnad");X["A08"]=bas(len(kost))+" kommuner";X["A09"]=f"{fmt(sum(kost.values()),0)} ({bas(len(kost))})";X["A10"]=fmt(F(sum(kost.values()),len(kost)),1)
X["A11"]=lst([c for c in kost if kost[c]==0]);X["A12"]=fmt(F(100*len(ja),len(ja+nej+pl)),0)+" procent";kb=[c for c in kost if c in big];X["A13"]=f"{fmt(sum(kost[c] for c in kb),0)} ({bas(len(kb),len(big))})"
X["A14"]=lst([c for c in ak if kind(c,"avtalskostnad") in(None,"s")])
X["K01"]=lst([c for c in ans if "klart" in opts(c,"lage.plan")]);X["K02"]=lst([c for c in ans if opts(c,"lage.krav")&{"ej","pagar"}],True)
no=nums("nojda");X["K05"]=fmt(F(sum(no.values()),len(no)),2);X["K06"]=fmt(F(med(no.values())),1);X["K07"]=bas(len(no))+" kommuner";X["K08"]=lst([c for c in no if no[c]<=1])
sk=[num(r[0]["value"]) for (c,f,row),r in A.items() if f=="satsning.sats.kr" and not r[0]["status"]];X["K09"]=fmt(sum(sk),0);X["K10"]=fmt(F(sum(sk),len(sk)),1)
so=[c for c in codes if any(k[0]==c and k[1]=="satsning.sats.namn" for k in A)];X["K11"]=lst(so);X["K12"]=bas(len(so))+" kommuner"
# themes
import hashlib
mk=lambda s:"t"+hashlib.sha256(s.encode()).hexdigest()[:16]
read=set();say={}
for r in tab("teman.csv")[1]:
    if r["theme"]=="*": read.add(r["organisation"])
    else: say.setdefault(r["theme"],set()).add(r["organisation"])
sv=[c for c in ans if kind(c,"svarast")=="v"]; rd=[c for c in sv if c in read]
S={k:[c for c in rd if c in v] for k,v in say.items()}
X["T01"]=lst(S["rekrytera"]);X["T02"]=cnt(len(S["rekrytera"]))+" ("+fmt(F(100*len(S["rekrytera"]),len(rd)),1)+" procent)";X["T03"]="övriga "+cnt(len(rd)-len(S["rekrytera"]));X["T04"]="ingen av de övriga kommunerna";X["T05"]=lst(S["lokaler"])
b5=[c for c in tj if tj[c]>=5]; X["T06"]=lst([c for c in b5 if c in ja+pl],True);X["T07"]=lst(big);X["T08"]=cnt(len(S["avstand"]));X["T09"]="ingen av de övriga kommunerna"
sj=nums("sjuk");X["S01"]=fmt(sum(sj.values())/len(sj),2);X["S02"]=fmt(med(sj.values()),1);X["S03"]=bas(len(sj))+" kommuner";lo=nums("lon");X["S04"]=fmt(F(sum(lo.values()),len(lo)),1);X["S05"]=bas(len(lo))+" kommuner";X["S06"]=bas(len(has("vem")))+" kommuner"
la={c:fact[c].get("lan 2024") for c in codes if fact[c].get("lan 2024") is not None};X["M01"]=f"{fmt(sum(la.values()),0)} ({bas(len(la))})"
ko={c:fact[c].get("kostnad 2024") for c in codes if fact[c].get("kostnad 2024") is not None};X["M02"]=fmt(sum(ko.values())/len(ko),1);X["M03"]=lst([c for c in ko if ko[c]>=800 and c in ans]);X["M05"]=fmt(sum(la.values())/sum(fact[c]["folkmangd 2024"] for c in la),2)
print(json.dumps(X,ensure_ascii=False))

# De AIO: algemene bijstand van de SVB, naast de AOW (artikel 47a tot en met 47g Participatiewet). Bedragen in eurocent.
Feature: AIO

  # Norm artikel 22 onder a 1.587,34. AOW netto 1.265,24 en vakantie-uitkering 83,82 min 4,85% is 79,75: samen 1.344,99.
  Scenario: 40 jaar AOW, nog niet aangevraagd: de AIO vult aan tot de norm
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 40                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 24235

  # Artikel 31: de vakantie-uitkering telt mee, al is zij niet opgegeven.
  Scenario: 40 jaar AOW, al bij de inkomsten: telt een keer
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 40                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | a          | anna       | aow   | netto         | 126524          |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 24235

  # 1.581,55 is lager dan de norm van 1.587,34; met de vakantie-uitkering hoger.
  Scenario: een volle AOW die netto per maand is opgegeven
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | a          | anna       | aow   | netto         | 158155          |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is false
    And output "hoogte_aio" equals 0

  Scenario: een volle AOW is hoger dan de norm
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 50                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is false
    And output "hoogte_aio" equals 0

  Scenario: nooit verzekerd: de hele norm
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 0                    | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 158734

  # Norm 22 onder b 2.176,10. AOW netto 433,66 en 650,47; vakantie-uitkering 29,94 en 44,91, elk min 4,85%: samen 1.155,35.
  Scenario: gehuwd, samen 20 en 30 jaar AOW
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 20                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
      | bram       | 1951-02-02    | true               | true                | false       | 30                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | anna       | bram     | 1951-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
      | bram       | anna     | 1950-05-20          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 102075

  # Artikel 47a lid 1 onder b. De partner heeft nog geen AOW. AOW netto 542,07 en vakantie-uitkering 35,61.
  Scenario: gehuwd met een jongere partner: de SVB beslist ook
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 25                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
      | bram       | 1971-02-02    | false              | true                | false       | 50                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | anna       | bram     | 1971-02-02          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
      | bram       | anna     | 1950-05-20          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is true
    And output "hoogte_aio" equals 159842

  Scenario: onder de AOW-leeftijd is er geen AIO maar bijstand van het college
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1980-05-20    | false              | true                | false       | 50                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_aio, hoogte_aio" of "participatiewet"
    Then output "heeft_recht_op_aio" is false
    And output "hoogte_aio" equals 0

  # Artikel 7.
  Scenario: onder de AOW-leeftijd verleent het college de bijstand
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1980-05-20    | false              | true                | false       | 50                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_bijstand_van_college, hoogte_bijstand_van_college" of "participatiewet"
    Then output "heeft_recht_op_bijstand_van_college" is true
    And output "hoogte_bijstand_van_college" equals 141946

  Scenario: vanaf de AOW-leeftijd verleent het college geen bijstand
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | woont_in_nederland | nederlander_of_gelijkgesteld | in_inrichting | weken_in_buitenland | staking_of_onbetaald_verlof | onderwijsmogelijkheid | tijdelijk_elders_voor_mantelzorg | inkomensvrijlating |
      | anna       | 1950-05-20    | true               | true                | false       | 40                   | false        | true               | true                         | false         | 0                   | false                       | geen                  | false                            | geen               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
      | x       | niemand    | 2020-01-01    | true                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | scheiding_aangevraagd | zelfde_adres_brp | verzoek_geen_partner | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | zorg_is_reden | ander_volgt_onderwijs |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             | false                 | true             | false                | geen        | geen              | null                       | false         | false                 |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand |
      | x          | niemand    | loon  | netto         | 0               |
    When I evaluate outputs "heeft_recht_op_bijstand_van_college, hoogte_bijstand_van_college" of "participatiewet"
    Then output "heeft_recht_op_bijstand_van_college" is false
    And output "hoogte_bijstand_van_college" equals 0
